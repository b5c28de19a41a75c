export const leftOut: Record<string, string> = {
  wald: 'without width at 0 and n, and far too narrow near them: never the right choice beside Wilson',
  wilsonContinuityCorrected: 'wider than Wilson for the sake of a coverage that Clopper-Pearson guarantees',
  jeffreysUnmodified:
    "Jeffreys' interval without its end-point rule: the package's own variant has it, and so has ours",
  jeffreysModifiedDescTools: "a second end-point rule for Jeffreys' interval, next to the one that we follow",
  midP: 'lies between Wilson and Clopper-Pearson; the package finds it to five digits only',
};

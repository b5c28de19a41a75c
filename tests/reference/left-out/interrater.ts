const ordinal =
  "Gwet's ordinal weights 1 - C(|i - j| + 1, 2) / C(k, 2) lie between linear and quadratic ones and are taken for Krippendorff's ordinal metric, which they aren't";
const variance =
  'psych 2.2.9 has another variance of weighted kappa than Fleiss, Cohen & Everitt (1969); theirs is in vcd, and ours';

export const leftOut: Record<string, string> = {
  '*.ordinal': ordinal,
  gwetACcategoriesSeen:
    'the scale that is inferred from the levels in use: shows the trap, and our functions always take the declared scale',
  'cohen.psych.varWeighted': variance,
  'cohen.psych.confid.1': variance,
};

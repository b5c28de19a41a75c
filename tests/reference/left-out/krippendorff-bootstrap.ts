const pairs =
  "Krippendorff's bootstrap of pairs takes pairs of one unit for independent: its median standard deviation is half of that over units, and we don't offer it";

export const leftOut: Record<string, string> = {
  icrKrippendorffBootstrapQuantiles: pairs,
  icrKrippendorffBootstrapSd: pairs,
};

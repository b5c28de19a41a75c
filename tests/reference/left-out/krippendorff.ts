export const leftOut: Record<string, string> = {
  'irrCAC.gwetOrdinalWeights':
    "Gwet's ordinal weights count pairs of levels; Krippendorff's ordinal metric is the distance of mid-ranks",
  krippendorffsalphaCustomary:
    'krippendorffsalpha 2.0 counts ratings that stand alone in the expected disagreement, where Krippendorff leaves them out; without such ratings it is alpha',
};

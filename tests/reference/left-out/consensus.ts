export const leftOut: Record<string, string> = {
  vanDerEijkAold: 'an earlier algorithm, which the package keeps beside the published one (vanDerEijkA)',
  leikDVariance:
    'the dispersion has a kink where half of the raters are at or below a level; there the delta method has no value, and that of the package depends on rounding (compare 1,1,1,1,1,1,0 and 6,7,6,3,2,0,2)',
};

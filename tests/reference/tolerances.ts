/**
 * Keys with a tolerance of their own: those that the notes of a family's file name, and two where the package lost digits.
 *
 * - newcombeHybridScore: the root of rounding noise, 1.0000000065 for 10 of 10 against 0 of 20, where the limit is 1.
 * - sisonGlaz: fourth moments as differences of large numbers, 0.0079850059 for 200 raters on one of eleven levels, where
 *   the same formula in 50 digits gives 0.0079851193318747.
 */
export const tolerances: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'distribution-distance': { emdistEmd: 1e-5 },
  'krippendorff-bootstrap': { alpha: 1e-9, 'unitBootstrapQuantiles.0': 0.04, 'unitBootstrapQuantiles.4': 0.04 },
  'multinomial-interval': { 'sisonGlaz*': 1e-6 },
  'proportion-difference': { miettinenNurminen: 1e-5, newcombeHybridScore: 1e-8 },
  'proportion-interval': { midP: 1e-5 },
  'scale-reliability': { 'omega*': 1e-4 },
};

// Every expected value of a reference file that isn't compared, by family and key, with the reason.
// What depends on the case stands in left-out-of-case.ts, and takes its reasons from here.

const ordinal =
  "Gwet's ordinal weights 1 - C(|i - j| + 1, 2) / C(k, 2) lie between linear and quadratic ones and are taken for Krippendorff's ordinal metric, which they aren't";
const variance =
  'psych 2.2.9 has another variance of weighted kappa than Fleiss, Cohen & Everitt (1969); theirs is in vcd, and ours';
const pairs =
  "Krippendorff's bootstrap of pairs takes pairs of one unit for independent: its median standard deviation is half of that over units, and we don't offer it";
const effsizeDefect =
  'where a rater of the second group is above the whole first group, the package may count one pair instead of all of that rater (brunnermunzel2000-pain, random-23); the sound cases are compared in effsize-interval.test.ts';
const test =
  'irr tests ICC(2,·) with the degrees of freedom of its interval, which depend on the estimate; under the hypothesis of 0 they are (n - 1)(k - 1), as in Shrout & Fleiss and in psych, whose p is that of ICC(3,·)';
const interval =
  "irr takes k times too much of McGraw & Wong's a for ICC(2,k), so that its limits aren't those of ICC(2,1) stepped up; ours are psych's";

/** What is left out of every case of a family. */
export const leftOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  consensus: {
    vanDerEijkAold: 'an earlier algorithm, which the package keeps beside the published one (vanDerEijkA)',
    leikDVariance:
      'the dispersion has a kink where half of the raters are at or below a level; there the delta method has no value, and that of the package depends on rounding (compare 1,1,1,1,1,1,0 and 6,7,6,3,2,0,2)',
  },
  'distribution-distance': {
    wasserstein2: 'squares the steps; on an ordered scale the plain number of steps is the most that can be defended',
  },
  'finite-population': {
    'sprop.approx': "Wald's interval with the correction: without width at 0 and n",
    'sprop.approxFinite': "Wald's interval with the correction: without width at 0 and n",
    'sprop.exact': 'can be wider by one than inverting the test, as hypergeometricExactCount does',
    'sprop.names': "the names of the package's own result",
    'sprop.se': 'standardErrorFpc with nothing for an error of 0',
  },
  icc: {
    'ICC2.df2': test,
    'ICC2.p': test,
    'ICC2k.df2': test,
    'ICC2k.p': test,
    'ICC2k.lower': interval,
    'ICC2k.upper': interval,
  },
  interrater: {
    '*.ordinal': ordinal,
    gwetACcategoriesSeen:
      'the scale that is inferred from the levels in use: shows the trap, and our functions always take the declared scale',
    'cohen.psych.varWeighted': variance,
    'cohen.psych.confid.1': variance,
  },
  'k-groups': {
    'jonckheere.p':
      'the package takes no account of raters on the same level; ours is compared with all divisions of small groups in its own tests',
  },
  krippendorff: {
    'irrCAC.gwetOrdinalWeights':
      "Gwet's ordinal weights count pairs of levels; Krippendorff's ordinal metric is the distance of mid-ranks",
    krippendorffsalphaCustomary:
      'krippendorffsalpha 2.0 counts ratings that stand alone in the expected disagreement, where Krippendorff leaves them out; without such ratings it is alpha',
  },
  'krippendorff-bootstrap': {
    icrKrippendorffBootstrapQuantiles: pairs,
    icrKrippendorffBootstrapSd: pairs,
  },
  'multinomial-interval': {
    wald: 'not simultaneous, and without width for an empty level',
    fitzpatrickScott: 'one width for all levels, whatever their share: wide at the ends, where Goodman is narrow',
  },
  'p-adjust': {
    hommel: "somewhat stronger than Hochberg's under the same assumption, harder to explain, and no use for it here",
  },
  'proportion-difference': {
    wald: 'without width where both shares are 0 or 1, and far too narrow near them',
  },
  'proportion-interval': {
    wald: 'without width at 0 and n, and far too narrow near them: never the right choice beside Wilson',
    wilsonContinuityCorrected: 'wider than Wilson for the sake of a coverage that Clopper-Pearson guarantees',
    jeffreysUnmodified:
      "Jeffreys' interval without its end-point rule: the package's own variant has it, and so has ours",
    jeffreysModifiedDescTools: "a second end-point rule for Jeffreys' interval, next to the one that we follow",
    midP: 'lies between Wilson and Clopper-Pearson; the package finds it to five digits only',
  },
  'two-groups': {
    'effsize.ci95': effsizeDefect,
    'effsize.variance': effsizeDefect,
    'effsize.magnitude': 'a label for the size of the effect, whose limits no measure of ours sets',
    'rankBiserialEffectsize.ci95': "an interval for ratings without ties; ours is Feng and Cliff's",
    meanDifference: 'needs the values themselves, and equal steps',
    cohenD: 'needs the values themselves, and equal steps',
    hedgesG: 'needs the values themselves, and equal steps',
  },
};

// Reasons of single cases.
export const noise =
  'a mean square that is 0 but for rounding: the packages divide by what rounding left and contradict each other';
export const noVariance = 'ratings that are all the same: we have nothing, not even degrees of freedom';
export const outOfReach =
  'the estimated variance of the mean rating, or its limit, is below 0: the packages print the quotient, which is above 1 and so no reliability; we have no value';

export const singular =
  'items that repeat others, or no more raters than items: psych takes a pseudo-inverse, by which identical items predict each other not at all';
export const limit =
  "psych's loading leaves less than its own least residual variance, .005: its gradient is that of all residuals while its function leaves out the diagonal, and its search stops between the two minima";

export const alone = 'one rater can agree with nobody: irr and DescTools say W = 1, we have no value';

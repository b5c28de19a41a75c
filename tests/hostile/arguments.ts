import * as scoring from '@rubrikk/scoring';
import type { Draw } from './draw.ts';

/** How the arguments of a measure are drawn. */
export type Arguments = (draw: Draw) => readonly unknown[];

type Names = readonly (keyof typeof scoring)[];

/** Sometimes what is left out by default, sometimes any number. */
const maybe = (draw: Draw, usual: () => unknown): readonly unknown[] => {
  const kind = draw.share();
  return kind < 0.5 ? [] : kind < 0.9 ? [usual()] : [draw.any()];
};
const confidence = (draw: Draw) => maybe(draw, draw.share);
const levelsOf = (draw: Draw) => (draw.share() < 0.03 ? draw.any() : draw.whole(2, 6));
const weights = (draw: Draw) => ['identity', 'linear', 'quadratic'][draw.whole(0, 2)];
const share = (draw: Draw) => ({ successes: draw.count(), n: draw.count() });
const square = (draw: Draw) => {
  const levels = draw.whole(1, 6);
  return draw.countRows(draw.share() < 0.03 ? levels + 1 : levels, levels);
};
const pair = (draw: Draw): readonly unknown[] => {
  const levels = draw.whole(1, 7);
  return [draw.counts(levels), draw.counts(draw.share() < 0.03 ? undefined : levels)];
};
const pValues = (draw: Draw) =>
  Array.from({ length: draw.whole(0, 8) }, () =>
    draw.share() < 0.1 ? undefined : draw.share() < 0.05 ? draw.any() : draw.share(),
  );
const missing = (draw: Draw) => (draw.share() < 0.5 ? [] : [draw.share() < 0.5 ? 'pairwise' : 'listwise']);

/** What one measure gives another, sometimes with any number in one of its places. */
const resultOf =
  (measure: (draw: Draw) => object | undefined, otherwise: object) =>
  (draw: Draw): object => {
    const result = tried(measure, draw) ?? otherwise;
    if (draw.share() < 0.8) return result;
    const keys = Object.keys(result).filter((key) => typeof (result as Record<string, unknown>)[key] === 'number');
    return { ...result, [keys[draw.whole(0, keys.length - 1)] ?? 'none']: draw.any() };
  };

function tried(measure: (draw: Draw) => object | undefined, draw: Draw): object | undefined {
  try {
    return measure(draw);
  } catch {
    return undefined;
  }
}

const agreement = resultOf((draw) => scoring.fleissKappa(draw.countRows(4, 3)), {
  coefficient: 0.4,
  standardError: 0.1,
  items: 9,
});
const kappa = resultOf((draw) => scoring.weightedKappa(square(draw) as readonly ArrayLike<number>[]), {
  coefficient: 0.4,
  standardError: 0.1,
  nullStandardError: 0.2,
});
const kendall = resultOf((draw) => scoring.kendallConcordance(draw.ratings(5)), { chiSquare: 4, degreesOfFreedom: 3 });
const intraclass = resultOf((draw) => scoring.intraclassCorrelation(draw.ratings(5), 'ICC(2,1)'), {
  f: 2,
  freedomBetween: 3,
  freedomWithin: 8,
});
const correlation = (draw: Draw) => {
  const form = `ICC(${draw.whole(1, 3)},${draw.share() < 0.5 ? 1 : 'k'})` as Parameters<
    typeof scoring.intraclassCorrelation
  >[1];
  const otherwise = scoring.intraclassCorrelation(
    [
      [1, 2, 3, 3],
      [1, 3, 2, 3],
    ],
    form,
  ) as object;
  return resultOf((drawn) => scoring.intraclassCorrelation(drawn.ratings(5), form), otherwise)(draw);
};
const bootstrap = resultOf(
  (draw) =>
    scoring.bootstrapCounts([draw.counts(3)], scoring.interpolatedMedian, { seed: draw.whole(0, 99), replicates: 5 }),
  { estimate: 1, replicates: Float64Array.of(1, 2), bias: 0 },
);

const groups: readonly (readonly [names: Names, draw: Arguments])[] = [
  [
    [
      'averageDeviationAboutMean',
      'averageDeviationAboutMedian',
      'berryMielkeVariation',
      'bimodalityCoefficient',
      'consensus',
      'cumulativeShares',
      'effectiveSampleSize',
      'entropy',
      'expectedVariance',
      'giniSimpsonIndex',
      'indexOfQualitativeVariation',
      'interpolatedMedian',
      'kvalsethVariation',
      'leikDispersion',
      'mean',
      'meanAdjustedAgreement',
      'median',
      'medianAbsoluteDeviation',
      'medianHigh',
      'medianLow',
      'modalShare',
      'modes',
      'normalisedEntropy',
      'ordinalConcentration',
      'ordinalEntropy',
      'ordinalSquareRootVariation',
      'ordinalVariation',
      'ordinalVariationStandardError',
      'pairwiseAgreement',
      'polarisation',
      'populationVariance',
      'reynalQuerolPolarisation',
      'shareWithinOneOfMedian',
      'shares',
      'skewness',
      'vanDerEijkAgreement',
    ],
    (draw) => [draw.counts()],
  ],
  [
    ['agreementWithTarget', 'meanDistanceFromTarget', 'meanShortfall', 'shareAtOrAbove', 'shareBelowTarget'],
    (draw) => [draw.counts(), levelsOf(draw)],
  ],
  [['estebanRayPolarisation'], (draw) => [draw.counts(), ...maybe(draw, () => 1 + draw.share() * 0.6)]],
  [['withinGroupAgreement'], (draw) => [draw.counts(), ...maybe(draw, () => 0.1 + draw.share() * 3)]],
  [['interquartileRange'], (draw) => [draw.counts(), ...maybe(draw, () => draw.whole(1, 8))]],
  [['interpolatedQuantile'], (draw) => [draw.counts(), draw.share() < 0.9 ? draw.share() : draw.any()]],
  [
    ['quantile'],
    (draw) => [draw.counts(), draw.share() < 0.9 ? draw.share() : draw.any(), ...maybe(draw, () => draw.whole(1, 8))],
  ],
  [['standardDeviation', 'variance'], (draw) => [draw.counts(), ...maybe(draw, () => draw.whole(0, 50))]],
  [
    ['goodmanIntervals', 'medianInterval', 'meanInterval', 'quesenberryHurstIntervals', 'sisonGlazIntervals'],
    (draw) => [draw.counts(), ...confidence(draw)],
  ],
  [['maximumVariance', 'uniformVariance'], (draw) => [draw.share() < 0.5 ? draw.whole(0, 9) : draw.any()]],
  [
    ['meanWithinGroupAgreement', 'scaleWithinGroupAgreement'],
    (draw) => [draw.countRows(), ...maybe(draw, () => draw.share() * 4)],
  ],
  [
    [
      'ordinalSegregation',
      'krippendorffAlpha',
      'fleissKappaTest',
      'dunnTest',
      'jonckheereTerpstraTest',
      'kruskalWallisTest',
      'groupIntraclassCorrelationFromCounts',
    ],
    (draw) => [draw.countRows()],
  ],
  [
    ['brennanPrediger', 'fleissKappa', 'gwetAgreementCoefficient', 'krippendorffAgreement'],
    (draw) => [draw.countRows(), weights(draw)],
  ],
  [['simpleAgreement'], (draw) => [draw.countRows(), ...maybe(draw, () => draw.whole(0, 3))]],
  [
    [
      'bowkerTest',
      'changeDirections',
      'matchedPairsRankBiserial',
      'meanChange',
      'medianChange',
      'pairedDominance',
      'stuartMaxwellTest',
      'wilcoxonSignedRankExactTest',
      'wilcoxonSignedRankTest',
    ],
    (draw) => [square(draw)],
  ],
  [['weightedKappa'], (draw) => [square(draw), weights(draw)]],
  [
    [
      'cliffsDelta',
      'energyDistance',
      'groupEffects',
      'hellingerDistance',
      'jensenShannonDivergence',
      'kolmogorovSmirnovDistance',
      'mannWhitneyExactTest',
      'mannWhitneyTest',
      'mannWhitneyU',
      'overlap',
      'pairShares',
      'totalVariationDistance',
      'varghaDelaneyA',
      'wassersteinDistance',
      'wassersteinParts',
    ],
    pair,
  ],
  [['brunnerMunzelTest', 'cliffsDeltaInterval'], (draw) => [...pair(draw), ...confidence(draw)]],
  [
    ['agrestiCoullInterval', 'clopperPearsonInterval', 'jeffreysInterval', 'wilsonInterval'],
    (draw) => [draw.count(), draw.count(), ...confidence(draw)],
  ],
  [['finiteStandardError', 'nonResponseBounds'], (draw) => [draw.count(), draw.count(), draw.count()]],
  [
    ['finiteWilsonInterval', 'hypergeometricInterval'],
    (draw) => [draw.count(), draw.count(), draw.count(), ...confidence(draw)],
  ],
  [
    ['agrestiCaffoInterval', 'miettinenNurminenInterval', 'newcombeInterval'],
    (draw) => [share(draw), share(draw), ...confidence(draw)],
  ],
  [['fisherExactProbability'], (draw) => [share(draw), share(draw)]],
  [['signTest'], (draw) => [draw.count(), draw.count()]],
  [['benjaminiHochberg', 'benjaminiYekutieli', 'bonferroni', 'hochberg', 'holm'], (draw) => [pValues(draw)]],
  [
    ['countLevels'],
    (draw) => [draw.ratings(5)[0] ?? [], levelsOf(draw), ...(draw.share() < 0.5 ? [] : [draw.counts(5)])],
  ],
  [
    ['completeCounts', 'countRatings', 'friedmanTest'],
    (draw) => [draw.ratings(5), draw.share() < 0.9 ? 5 : draw.any()],
  ],
  [['congerKappa', 'lightKappa'], (draw) => [draw.ratings(4), draw.share() < 0.9 ? 4 : draw.any(), weights(draw)]],
  [
    ['crossTable'],
    (draw) => {
      const [a = [], b = []] = draw.ratings(4);
      return [a, b, draw.share() < 0.9 ? 4 : draw.any()];
    },
  ],
  [
    ['cronbachAlpha', 'guttmanLambda6', 'interItemCorrelation', 'itemAnalysis', 'standardisedAlpha'],
    (draw) => [draw.ratings(5), ...missing(draw)],
  ],
  [
    ['groupIntraclassCorrelation', 'kendallConcordance', 'mcdonaldOmega', 'mcdonaldOmegaStandardised'],
    (draw) => [draw.ratings(5)],
  ],
  [['intraclassCorrelation'], (draw) => [draw.ratings(5), `ICC(${draw.whole(1, 3)},${draw.share() < 0.5 ? 1 : 'k'})`]],
  [['agreementInterval', 'agreementPValue'], (draw) => [agreement(draw), ...confidence(draw)]],
  [['kappaInterval', 'kappaTest'], (draw) => [kappa(draw), ...confidence(draw)]],
  [['kendallConcordancePValue'], (draw) => [kendall(draw)]],
  [['fRatioPValue'], (draw) => [intraclass(draw)]],
  [['intraclassInterval'], (draw) => [correlation(draw), ...confidence(draw)]],
  [['cronbachAlphaInterval'], (draw) => [draw.any(), draw.count(), draw.count(), ...confidence(draw)]],
  [['basicInterval', 'percentileInterval'], (draw) => [bootstrap(draw), ...confidence(draw)]],
  [
    ['biasCorrectedInterval'],
    (draw) => [bootstrap(draw), draw.share() < 0.3 ? undefined : draw.any(), ...confidence(draw)],
  ],
  [
    ['bootstrapCounts', 'countsAcceleration'],
    (draw) => [
      [draw.counts(3)],
      scoring.median,
      { seed: draw.whole(0, 9), replicates: draw.share() < 0.9 ? 9 : draw.any() },
    ],
  ],
  [
    ['bootstrapRows', 'rowsAcceleration'],
    (draw) => [draw.ratings(4), scoring.cronbachAlpha, { seed: draw.whole(0, 9), replicates: 9 }],
  ],
  [
    ['cellStatistics'],
    (draw) => [Uint32Array.from({ length: draw.whole(0, 4) * 5 }, draw.count), draw.share() < 0.9 ? 5 : draw.any()],
  ],
];

/** Those that go through very many cases, or draw again and again: they get fewer inputs. */
export const dear: ReadonlySet<string> = new Set([
  'basicInterval',
  'biasCorrectedInterval',
  'percentileInterval',
  'bootstrapCounts',
  'bootstrapRows',
  'countsAcceleration',
  'fisherExactProbability',
  'hypergeometricInterval',
  'lightKappa',
  'mannWhitneyExactTest',
  'mcdonaldOmega',
  'mcdonaldOmegaStandardised',
  'miettinenNurminenInterval',
  'rowsAcceleration',
  'sisonGlazIntervals',
  'wilcoxonSignedRankExactTest',
]);

/** Every measure with how its arguments are drawn. */
export const argumentsOf: ReadonlyMap<string, Arguments> = new Map(
  groups.flatMap(([names, draw]) => names.map((name) => [name, draw] as const)),
);

import { countLevels } from '../../../packages/scoring/src/distributions/count-levels.ts';
import { cumulativeShares } from '../../../packages/scoring/src/distributions/cumulative-shares.ts';
import { entropy } from '../../../packages/scoring/src/distributions/entropy.ts';
import { giniSimpsonIndex } from '../../../packages/scoring/src/distributions/gini-simpson-index.ts';
import { indexOfQualitativeVariation } from '../../../packages/scoring/src/distributions/index-of-qualitative-variation.ts';
import { interpolatedMedian } from '../../../packages/scoring/src/distributions/interpolated-median.ts';
import { interpolatedQuantile } from '../../../packages/scoring/src/distributions/interpolated-quantile.ts';
import { interquartileRange } from '../../../packages/scoring/src/distributions/interquartile-range.ts';
import { mean } from '../../../packages/scoring/src/distributions/mean.ts';
import { meanInterval } from '../../../packages/scoring/src/distributions/mean-interval.ts';
import { median } from '../../../packages/scoring/src/distributions/median.ts';
import { medianAbsoluteDeviation } from '../../../packages/scoring/src/distributions/median-absolute-deviation.ts';
import { medianHigh } from '../../../packages/scoring/src/distributions/median-high.ts';
import { medianInterval } from '../../../packages/scoring/src/distributions/median-interval.ts';
import { medianLow } from '../../../packages/scoring/src/distributions/median-low.ts';
import { modes } from '../../../packages/scoring/src/distributions/modes.ts';
import { normalisedEntropy } from '../../../packages/scoring/src/distributions/normalised-entropy.ts';
import { populationVariance } from '../../../packages/scoring/src/distributions/population-variance.ts';
import { type QuantileType, quantile } from '../../../packages/scoring/src/distributions/quantile.ts';
import { shares } from '../../../packages/scoring/src/distributions/shares.ts';
import { skewness } from '../../../packages/scoring/src/distributions/skewness.ts';
import { standardDeviation } from '../../../packages/scoring/src/distributions/standard-deviation.ts';
import { variance } from '../../../packages/scoring/src/distributions/variance.ts';
import { limits } from '../limits.ts';

interface Input {
  readonly k: number;
  readonly ratings: readonly (number | null)[];
}

const probabilities = [0.1, 0.25, 0.5, 0.75, 0.9];

export function compute({ k, ratings }: Input): object {
  const counts = countLevels(
    ratings.map((rating) => rating ?? 0),
    k,
  );
  return {
    nMissing: ratings.filter((rating) => rating === null).length,
    ...tabulated(counts),
    ...middle(counts),
    ...ordinalQuantiles(counts),
    ...spread(counts),
  };
}

function tabulated(counts: readonly number[]): object {
  let running = 0;
  const cumulativeCounts = counts.map((count) => {
    running += count;
    return running;
  });
  return {
    n: running,
    counts,
    proportions: shares(counts),
    cumulativeCounts,
    cumulativeProportions: cumulativeShares(counts),
    modes: modes(counts),
  };
}

function middle(counts: readonly number[]): object {
  const interval = medianInterval(counts);
  return {
    median: median(counts),
    medianLow: medianLow(counts),
    medianHigh: medianHigh(counts),
    interpolatedMedian: interpolatedMedian(counts),
    medianExact95: interval && { lower: interval.low, upper: interval.high, actualLevel: interval.confidence },
    mean: mean(counts),
    meanCI95: limits(meanInterval(counts)),
  };
}

function ordinalQuantiles(counts: readonly number[]): object {
  const ofType = (type: QuantileType) => probabilities.map((probability) => quantile(counts, probability, type));
  return {
    groupedQuantiles: probabilities.map((probability) => interpolatedQuantile(counts, probability)),
    quantilesType1: ofType(1),
    quantilesType2: ofType(2),
    quantilesType3: ofType(3),
    quantilesType6: ofType(6),
    quantilesType7: ofType(7),
    iqrType1: interquartileRange(counts, 1),
    iqrType7: interquartileRange(counts, 7),
  };
}

function spread(counts: readonly number[]): object {
  const bits = entropy(counts);
  return {
    sd: standardDeviation(counts),
    variance: variance(counts),
    variancePopulation: populationVariance(counts),
    mad: medianAbsoluteDeviation(counts),
    skewnessType3: skewness(counts),
    entropyBits: bits,
    entropyNats: bits === undefined ? undefined : bits * Math.LN2,
    entropyNormalised: normalisedEntropy(counts),
    giniSimpson: giniSimpsonIndex(counts),
    iqv: indexOfQualitativeVariation(counts),
  };
}

import { countLevels } from '../../../packages/scoring/src/distributions/count-levels.ts';
import { effectiveSampleSize } from '../../../packages/scoring/src/distributions/effective-sample-size.ts';
import { interpolatedQuantile } from '../../../packages/scoring/src/distributions/interpolated-quantile.ts';
import { mean } from '../../../packages/scoring/src/distributions/mean.ts';
import { medianLow } from '../../../packages/scoring/src/distributions/median-low.ts';
import { shares } from '../../../packages/scoring/src/distributions/shares.ts';
import { variance } from '../../../packages/scoring/src/distributions/variance.ts';
import { totalOf } from '../../../packages/scoring/src/numbers/total-of.ts';

interface Input {
  readonly k: number;
  readonly ratings: readonly (number | null)[];
  readonly weights: readonly number[];
}

export function compute({ k, ratings, weights }: Input): object {
  const levels = ratings.map((rating) => rating ?? 0);
  const counts = countLevels(levels, k, weights);
  const effective = effectiveSampleSize(weights.filter((_, rater) => levels[rater] !== 0));
  return {
    n: levels.filter((level) => level !== 0).length,
    sumWeights: totalOf(counts),
    weightedCounts: counts,
    weightedProportions: shares(counts),
    effectiveSampleSizeKish: effective,
    mean: mean(counts),
    varianceFrequency: variance(counts),
    varianceNormalised: variance(counts, effective),
    medianInverseEcdf: medianLow(counts),
    interpolatedMedian: interpolatedQuantile(counts, 0.5),
  };
}

import type { AlphaMetric } from '../../../packages/scoring/src/reliability/alpha-metric.ts';
import { countRatings } from '../../../packages/scoring/src/reliability/count-ratings.ts';
import { krippendorffAlpha } from '../../../packages/scoring/src/reliability/krippendorff-alpha.ts';
import { basicInterval } from '../../../packages/scoring/src/resampling/basic-interval.ts';
import { bootstrapRows } from '../../../packages/scoring/src/resampling/bootstrap-rows.ts';
import { percentileInterval } from '../../../packages/scoring/src/resampling/percentile-interval.ts';
import { sortedQuantile } from '../../../packages/scoring/src/resampling/sorted-quantile.ts';
import { type Nullable, ratersOf } from '../raters-of.ts';

interface Input {
  readonly k: number;
  readonly metric: AlphaMetric;
  readonly ratings: Nullable;
}

/** In the file rows are units, which we call items, and columns are raters. */
export function compute({ k, metric, ratings }: Input): object {
  const items = countRatings(ratersOf(ratings), k);
  const bootstrap = bootstrapRows(items, (rows) => krippendorffAlpha(rows, metric), { seed: 1, replicates: 100_000 });
  if (bootstrap === undefined) return {};
  const { low, high } = percentileInterval(bootstrap);
  const basic = basicInterval(bootstrap);
  return {
    alpha: bootstrap.estimate,
    unitBootstrapQuantiles: [0.025, 0.05, 0.5, 0.95, 0.975].map((probability) =>
      sortedQuantile(bootstrap.replicates, probability),
    ),
    unitBootstrapSd: bootstrap.standardError,
    unitBootstrapUndefined: bootstrap.withoutValue,
    percentile95: [low, high],
    basic95: [basic.low, basic.high],
  };
}

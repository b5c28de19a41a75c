import { averageDeviationAboutMean } from '../../../packages/scoring/src/consensus/average-deviation-about-mean.ts';
import { averageDeviationAboutMedian } from '../../../packages/scoring/src/consensus/average-deviation-about-median.ts';
import { completeCounts } from '../../../packages/scoring/src/consensus/complete-counts.ts';
import { expectedVariance } from '../../../packages/scoring/src/consensus/expected-variance.ts';
import { maximumVariance } from '../../../packages/scoring/src/consensus/maximum-variance.ts';
import { meanAdjustedAgreement } from '../../../packages/scoring/src/consensus/mean-adjusted-agreement.ts';
import { meanWithinGroupAgreement } from '../../../packages/scoring/src/consensus/mean-within-group-agreement.ts';
import { nullDistributions } from '../../../packages/scoring/src/consensus/null-distributions.ts';
import { scaleWithinGroupAgreement } from '../../../packages/scoring/src/consensus/scale-within-group-agreement.ts';
import { uniformVariance } from '../../../packages/scoring/src/consensus/uniform-variance.ts';
import { withinGroupAgreement } from '../../../packages/scoring/src/consensus/within-group-agreement.ts';
import { totalOf } from '../../../packages/scoring/src/numbers/total-of.ts';
import { truncated } from '../truncated.ts';

type Counts = readonly number[];

interface Input {
  readonly k: number;
  readonly ratings: readonly (readonly (number | null)[])[];
}

export function compute({ k, ratings }: Input): object {
  const rows = ratings.map((row) => row.map((rating) => rating ?? 0));
  return {
    expectedVarianceUniform: uniformVariance(k),
    maximumVariance: maximumVariance(k),
    adCutoff: k / 6,
    items: (rows[0] ?? []).map((_, item) => oneItem(columnCounts(rows, item, k), k)),
    scale: wholeScale(completeCounts(rows, k), k),
  };
}

function columnCounts(rows: readonly Counts[], item: number, k: number): Counts {
  const answered = rows.map((row) => [row[item] as number]).filter(([rating]) => rating !== 0);
  return completeCounts(answered, k)[0] ?? new Array<number>(k).fill(0);
}

function oneItem(counts: Counts, k: number): object {
  const agreement = withinGroupAgreement(counts);
  return {
    n: totalOf(counts),
    variance: agreement === undefined ? undefined : (1 - agreement) * uniformVariance(k),
    rwg: truncated(agreement),
    rwgUntruncated: agreement,
    adMean: averageDeviationAboutMean(counts),
    adMedian: averageDeviationAboutMedian(counts),
    awg: meanAdjustedAgreement(counts),
  };
}

function wholeScale(items: readonly Counts[], k: number): object {
  const nulls = Object.entries(nullDistributions).map(([name, shares]) => [
    name,
    scaleWithinGroupAgreement(items, expectedVariance(shares)),
  ]);
  return {
    nComplete: totalOf(items[0] ?? [0, 0]),
    rwgj: { uniform: scaleWithinGroupAgreement(items), ...Object.fromEntries(k === 5 ? nulls : []) },
    rStarWgUniform: meanWithinGroupAgreement(items),
    rStarWgMaxVariance: meanWithinGroupAgreement(items, maximumVariance(k)),
    adMeanJ: meanOver(items, averageDeviationAboutMean),
    adMedianJ: meanOver(items, averageDeviationAboutMedian),
    awgJ: meanOver(items, meanAdjustedAgreement),
  };
}

/** Of the items that have a value, as the package does. */
function meanOver(items: readonly Counts[], measure: (counts: Counts) => number | undefined): number | undefined {
  const values = items.map(measure).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

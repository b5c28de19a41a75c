import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { withinGroupAgreement } from '../consensus/within-group-agreement.ts';
import { nonResponseBounds } from '../distributions/non-response-bounds.ts';
import { shares } from '../distributions/shares.ts';
import { totalOf } from '../numbers/total-of.ts';
import { cellCounts, cellMissing } from '../tally/cell-counts.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { Tally } from '../tally/tally.ts';
import type { WeightedTally } from '../tally/weigh-tally.ts';
import { distributionSummary } from './distribution-summary.ts';
import type { IndicatorValues, ResponseValues } from './indicator-result.ts';
import { isAgreed } from './is-agreed.ts';
import type { Thresholds } from './thresholds-for.ts';

/** What is known beside the tally. */
interface Beside {
  /** How many the group has that were asked. */
  readonly invited?: number | undefined;
  readonly thresholds?: Thresholds;
}

/** Measures one indicator of one group, by their positions in the tally. */
export function indicatorValues(
  tally: Tally & Partial<WeightedTally>,
  group: number,
  indicator: number,
  favourable: number,
  { invited, thresholds }: Beside = {},
): IndicatorValues {
  const counts = Array.from(cellCounts(tally, group, indicator));
  const n = totalOf(counts);
  const responses = responsesOf(tally, group, indicator, invited);
  const weightedCounts = weightedOf(tally, group, indicator);
  const measured = weightedCounts ?? counts;
  const effectiveN = weightedCounts === undefined ? n : effectiveOf(tally, group, indicator, weightedCounts, n);
  const population = populationOf(responses);
  const summary = distributionSummary(measured, effectiveN, favourable, population);
  const spread = spreadOf(measured, counts);
  return {
    n,
    effectiveN,
    counts,
    weightedCounts,
    shares: shares(measured),
    ...responses,
    isTurned: tally.turned?.includes(tally.indicators[indicator] as string) ?? false,
    ...summary,
    ...withBounds(summary, weightedCounts === undefined ? counts : undefined, n, population),
    isAgreed: isAgreed({ ...summary, ...spread }, thresholds?.agreed),
    ...spread,
  };
}

function responsesOf(tally: Tally, group: number, indicator: number, invited: number | undefined): ResponseValues {
  const cell = group * tally.indicators.length + indicator;
  const answered = tally.raters[group] as number;
  return {
    invited,
    answered,
    responseRate: invited === undefined || invited === 0 ? undefined : answered / invited,
    missingRule: tally.rule ?? 'exclude',
    missing: cellMissing(tally, group, indicator),
    setAside: tally.setAside?.[cell] ?? 0,
    anchored: tally.anchored?.[cell] ?? 0,
  };
}

function weightedOf(tally: Tally & Partial<WeightedTally>, group: number, indicator: number): number[] | undefined {
  const { weighted, levels, indicators } = tally;
  if (weighted === undefined) return undefined;
  const start = (group * indicators.length + indicator) * (levels.length + missingKinds.length);
  return Array.from(weighted.subarray(start, start + levels.length));
}

function effectiveOf(
  { squares, indicators }: Tally & Partial<WeightedTally>,
  group: number,
  indicator: number,
  weighted: readonly number[],
  n: number,
): number {
  const sum = totalOf(weighted);
  const square = squares?.[group * indicators.length + indicator] ?? 0;
  // Rounding must not make them more than they are.
  return sum === 0 || square === 0 ? 0 : Math.min(n, (sum * sum) / square);
}

/** How many the indicator applies to, of those invited. */
function populationOf({ invited, missing }: ResponseValues): number | undefined {
  return invited === undefined ? undefined : invited - missing['not-applicable'];
}

function spreadOf(measured: readonly number[], counts: readonly number[]) {
  // The variance within a group takes n - 1 raters: weights have none.
  const isWeighted = measured !== counts;
  return {
    leikDispersion: leikDispersion(measured),
    withinGroupAgreement: isWeighted ? undefined : withinGroupAgreement(counts),
    averageDeviation: isWeighted ? undefined : averageDeviationAboutMedian(counts),
  };
}

function withBounds(
  { favourable }: Pick<IndicatorValues, 'favourable'>,
  counts: readonly number[] | undefined,
  n: number,
  population: number | undefined,
): Partial<Pick<IndicatorValues, 'favourable'>> {
  if (favourable === undefined || counts === undefined || population === undefined) return {};
  const successes = counts.slice(favourable.from - 1).reduce((sum, count) => sum + count, 0);
  return { favourable: { ...favourable, bounds: nonResponseBounds(successes, n, population) } };
}

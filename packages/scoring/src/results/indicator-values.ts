import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { withinGroupAgreement as agreementWithin } from '../consensus/within-group-agreement.ts';
import { nonResponseBounds } from '../distributions/non-response-bounds.ts';
import { shares } from '../distributions/shares.ts';
import { totalOf } from '../numbers/total-of.ts';
import { cellMissing } from '../tally/cell-missing.ts';
import { levelNumbers } from '../tally/level-numbers.ts';
import type { Tally } from '../tally/tally.ts';
import type { WeightedTally } from '../tally/weigh-tally.ts';
import { type DistributionSummary, distributionSummary } from './distribution-summary.ts';
import type { FavourableShare } from './favourable-share.ts';
import type { IndicatorValues } from './indicator-result.ts';
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
  const counts = levelNumbers(tally, tally.counts, group, indicator);
  const weightedCounts = tally.weighted && levelNumbers(tally, tally.weighted, group, indicator);
  const n = totalOf(counts);
  const effectiveN = weightedCounts === undefined ? n : effectiveOf(tally, group, indicator, weightedCounts, n);
  const missing = cellMissing(tally, group, indicator);
  const population = invited === undefined ? undefined : invited - missing['not-applicable'];
  const summary = distributionSummary(weightedCounts ?? counts, effectiveN, favourable, population);
  const cell = { tally, group, indicator, counts, weightedCounts, n, effectiveN, missing, invited, population };
  return valuesOf(cell, summary, thresholds);
}

/** What went in of one indicator of one group. */
interface Cell extends Pick<IndicatorValues, 'counts' | 'weightedCounts' | 'n' | 'effectiveN' | 'missing' | 'invited'> {
  readonly tally: Tally;
  readonly group: number;
  readonly indicator: number;
  /** How many of those invited the indicator applies to. */
  readonly population: number | undefined;
}

// Each key by itself: spreading three objects instead makes a report a quarter slower.
function valuesOf(cell: Cell, summary: DistributionSummary, thresholds: Thresholds | undefined): IndicatorValues {
  const { tally, group, indicator, counts, weightedCounts, n, missing, invited, population } = cell;
  const { consensus, agreement } = summary;
  const at = group * tally.indicators.length + indicator;
  const answered = tally.raters[group] as number;
  // The variance within a group takes n - 1 raters: weights have none.
  const withinGroupAgreement = weightedCounts === undefined ? agreementWithin(counts) : undefined;
  const averageDeviation = weightedCounts === undefined ? averageDeviationAboutMedian(counts) : undefined;
  return {
    n,
    effectiveN: cell.effectiveN,
    counts,
    weightedCounts,
    shares: shares(weightedCounts ?? counts),
    invited,
    answered,
    responseRate: invited === undefined || invited === 0 ? undefined : answered / invited,
    missingRule: tally.rule ?? 'exclude',
    missing,
    setAside: tally.setAside?.[at] ?? 0,
    anchored: tally.anchored?.[at] ?? 0,
    isTurned: tally.turned?.includes(tally.indicators[indicator] as string) ?? false,
    median: summary.median,
    medianLow: summary.medianLow,
    medianHigh: summary.medianHigh,
    interpolatedMedian: summary.interpolatedMedian,
    modes: summary.modes,
    favourable: withBounds(summary.favourable, weightedCounts === undefined ? counts : undefined, n, population),
    consensus,
    agreement,
    polarisation: summary.polarisation,
    isSplit: summary.isSplit,
    isAgreed: isAgreed({ consensus, agreement, averageDeviation, withinGroupAgreement }, thresholds?.agreed),
    leikDispersion: leikDispersion(weightedCounts ?? counts),
    withinGroupAgreement,
    averageDeviation,
  };
}

function effectiveOf(
  { squares, indicators }: Tally & Partial<WeightedTally>,
  group: number,
  indicator: number,
  weighted: readonly number[],
  n: number,
): number {
  const sum = totalOf(weighted);
  const square = squares?.[group * indicators.length + indicator] as number;
  if (square === 0) return 0;
  const effective = (sum / Math.sqrt(square)) ** 2;
  // Equal weights give n but for rounding, and of a whole staff that would be told from it by a hair.
  return effective > n * (1 - 1e-6) ? n : effective;
}

/** A share with the bounds of everyone's, of the raters that the indicator applies to. */
function withBounds(
  favourable: FavourableShare | undefined,
  counts: readonly number[] | undefined,
  n: number,
  population: number | undefined,
): FavourableShare | undefined {
  if (favourable === undefined || counts === undefined || population === undefined) return favourable;
  const successes = counts.slice(favourable.from - 1).reduce((sum, count) => sum + count, 0);
  return { ...favourable, bounds: nonResponseBounds(successes, n, population) };
}

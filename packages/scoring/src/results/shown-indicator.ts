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
import type { GroupLabel } from './group-label.ts';
import type { IndicatorResult, IndicatorValues } from './indicator-result.ts';
import { isAgreed } from './is-agreed.ts';
import type { Thresholds } from './thresholds-for.ts';

/** A group, and where its tally has it. */
interface CountedGroup extends GroupLabel {
  readonly tally: Tally & Partial<WeightedTally>;
  readonly position: number;
}

/** An indicator with its dimension, and where a tally has it. */
export interface AskedIndicator {
  readonly dimension: string;
  readonly indicator: string;
  readonly column: number;
}

/** What is known beside the tally. */
interface Beside {
  /** The lowest favourable level, from 1. */
  readonly favourable: number;
  /** How many the group has that were asked. */
  readonly invited?: number | undefined;
  readonly thresholds?: Thresholds;
}

/** Measures one indicator of one group. */
export function shownIndicator(
  group: CountedGroup,
  asked: AskedIndicator,
  { favourable, invited, thresholds }: Beside,
): Extract<IndicatorResult, { status: 'shown' }> {
  const { tally, position } = group;
  const counts = levelNumbers(tally, tally.counts, position, asked.column);
  const weightedCounts = tally.weighted && levelNumbers(tally, tally.weighted, position, asked.column).map(summed);
  const n = totalOf(counts);
  const effectiveN = weightedCounts === undefined ? n : effectiveOf(tally, position, asked.column, weightedCounts, n);
  const missing = cellMissing(tally, position, asked.column);
  const population = invited === undefined ? undefined : invited - missing['not-applicable'];
  const summary = distributionSummary(weightedCounts ?? counts, effectiveN, favourable, population);
  const cell = { group, asked, counts, weightedCounts, n, effectiveN, missing, invited, population };
  return resultOf(cell, summary, thresholds);
}

/** What went in of one indicator of one group. */
interface Cell extends Pick<IndicatorValues, 'counts' | 'weightedCounts' | 'n' | 'effectiveN' | 'missing' | 'invited'> {
  readonly group: CountedGroup;
  readonly asked: AskedIndicator;
  /** How many of those invited the indicator applies to. */
  readonly population: number | undefined;
}

// Each key by itself, once: an object that others are spread into is copied some ten times while it grows.
function resultOf(
  cell: Cell,
  summary: DistributionSummary,
  thresholds: Thresholds | undefined,
): Extract<IndicatorResult, { status: 'shown' }> {
  const { group, asked, counts, weightedCounts, n, missing, invited, population } = cell;
  const { tally, position } = group;
  const { consensus, agreement } = summary;
  const at = position * tally.indicators.length + asked.column;
  const answered = tally.raters[position] as number;
  // The variance within a group takes n - 1 raters: weights have none.
  const withinGroupAgreement = weightedCounts === undefined ? agreementWithin(counts) : undefined;
  const averageDeviation = weightedCounts === undefined ? averageDeviationAboutMedian(counts) : undefined;
  return {
    unit: group.unit,
    role: group.role,
    dimension: asked.dimension,
    indicator: asked.indicator,
    status: 'shown',
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
    isTurned: tally.turned?.includes(asked.indicator) ?? false,
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

/** A sum of weights without its last digits: these tell in which parts it was added up. */
function summed(weights: number): number {
  return Number(weights.toPrecision(10));
}

function effectiveOf(
  { squares, indicators }: Tally & Partial<WeightedTally>,
  group: number,
  indicator: number,
  weighted: readonly number[],
  n: number,
): number {
  const sum = totalOf(weighted);
  const square = summed(squares?.[group * indicators.length + indicator] as number);
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

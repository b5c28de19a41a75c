import type { MissingKind } from '@rubrikk/core';
import type { Protected } from '../disclosure/protected.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import type { DistributionSummary } from './distribution-summary.ts';
import type { GroupLabel } from './group-label.ts';

/** Who stands behind a result, and what became of their ratings. */
export interface ResponseValues {
  /** How many were asked; `undefined` where nobody said. */
  readonly invited: number | undefined;
  /** How many raters answered, with or without a level here. */
  readonly answered: number;
  /** Of those invited, the share who answered; `undefined` where nobody said how many were invited. */
  readonly responseRate: number | undefined;
  /** How ratings beside missing ones were treated. */
  readonly missingRule: MissingRule;
  /** How many gave no level, by the kind of missing. */
  readonly missing: Readonly<Record<MissingKind, number>>;
  /** How many ratings with a level that rule left out. */
  readonly setAside: number;
  /** How many that didn't apply that rule put at the target. */
  readonly anchored: number;
}

/** What a group's ratings of one indicator say. Where ratings are weighted, everything but `n` and `counts` is. */
export interface IndicatorValues extends DistributionSummary, ResponseValues {
  /** How many raters chose a level. */
  readonly n: number;
  /** How many equally weighted raters would tell as much: `n` where nothing is weighted. */
  readonly effectiveN: number;
  /** How many chose each level, lowest first. */
  readonly counts: readonly number[];
  /** The sum of the weights on each level; `undefined` where nothing is weighted. */
  readonly weightedCounts: readonly number[] | undefined;
  /** The share of raters, or of weights, on each level, lowest first; `undefined` where nobody chose one. */
  readonly shares: readonly number[] | undefined;
  /** Whether its levels were turned round, as it is worded in reverse. */
  readonly isTurned: boolean;
  /** Whether the raters count as agreed by the report's thresholds; `undefined` where these have nothing to say. */
  readonly isAgreed: boolean | undefined;
  /** Leik's dispersion, 0 to 1. */
  readonly leikDispersion: number | undefined;
  /** Within-group agreement r_wg against an even spread. */
  readonly withinGroupAgreement: number | undefined;
  /** The mean distance from the median, in levels. */
  readonly averageDeviation: number | undefined;
}

/** One indicator of one group, shown or suppressed. */
export type IndicatorResult = GroupLabel & {
  /** The network, of a network's results; else left out. */
  readonly network?: string;
  /** The dimension that the indicator belongs to. */
  readonly dimension: string;
  /** The indicator. */
  readonly indicator: string;
} & Protected<IndicatorValues>;

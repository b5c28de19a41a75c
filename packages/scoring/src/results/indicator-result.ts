import type { MissingKind } from '@rubrikk/core';
import type { Protected } from '../disclosure/protected.ts';
import type { DistributionSummary } from './distribution-summary.ts';
import type { GroupLabel } from './group-label.ts';

/** What a group's ratings of one indicator say. */
export interface IndicatorValues extends DistributionSummary {
  /** How many raters chose a level. */
  readonly n: number;
  /** How many chose each level, lowest first. */
  readonly counts: readonly number[];
  /** The share of `n` on each level, lowest first; `undefined` where nobody chose one. */
  readonly shares: readonly number[] | undefined;
  /** How many gave no level, by the kind of missing. */
  readonly missing: Readonly<Record<MissingKind, number>>;
  /** Van der Eijk's agreement: 1 all on one level, 0 spread evenly, −1 split between the ends. */
  readonly agreement: number | undefined;
  /** Leik's dispersion, 0 to 1. */
  readonly leikDispersion: number | undefined;
  /** Within-group agreement r_wg against an even spread. */
  readonly withinGroupAgreement: number | undefined;
  /** The mean distance from the median, in levels. */
  readonly averageDeviation: number | undefined;
}

/** One indicator of one group, shown or suppressed. */
export type IndicatorResult = GroupLabel & {
  /** The dimension that the indicator belongs to. */
  readonly dimension: string;
  /** The indicator. */
  readonly indicator: string;
} & Protected<IndicatorValues>;

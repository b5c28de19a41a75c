import type { MissingKind } from '@rubrikk/core';
import type { Protected } from '../disclosure/protected.ts';
import type { DistributionSummary } from './distribution-summary.ts';
import type { GroupLabel } from './group-label.ts';

/** What a group's ratings of one dimension say, each of its indicators counting the same, however many answered it. */
export interface DimensionValues extends DistributionSummary {
  /** How many of the dimension's indicators went in: those that are shown for this group and that someone rated. */
  readonly indicators: number;
  /** The fewest raters on any of them; the interval of the favourable share rests on so many. */
  readonly n: number;
  /** Ratings on each level, lowest first, added up over those indicators. */
  readonly counts: readonly number[];
  /** The mean of those indicators' shares on each level, lowest first; `undefined` where none was rated. */
  readonly shares: readonly number[] | undefined;
  /** Ratings without a level, by the kind of missing, added up over those indicators. */
  readonly missing: Readonly<Record<MissingKind, number>>;
}

/** One dimension of one group, shown or suppressed. */
export type DimensionResult = GroupLabel & {
  /** The dimension. */
  readonly dimension: string;
} & Protected<DimensionValues>;

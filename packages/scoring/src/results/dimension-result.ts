import type { Protected } from '../disclosure/protected.ts';
import type { DistributionSummary } from './distribution-summary.ts';
import type { GroupLabel } from './group-label.ts';
import type { ResponseValues } from './indicator-result.ts';

/** What a group's ratings of one dimension say, each of its indicators counting the same, however many answered it. */
export interface DimensionValues extends DistributionSummary, ResponseValues {
  /** How many of the dimension's indicators went in: those that are shown for this group and that someone rated. */
  readonly indicators: number;
  /** The fewest raters on any of them. */
  readonly n: number;
  /** The fewest effective raters on any of them; the interval of the favourable share rests on so many. */
  readonly effectiveN: number;
  /** Ratings on each level, lowest first, added up over those indicators. */
  readonly counts: readonly number[];
  /** The mean of those indicators' shares on each level, lowest first; `undefined` where none was rated. */
  readonly shares: readonly number[] | undefined;
  /** Those of its indicators whose levels were turned round. */
  readonly turned: readonly string[];
}

/** One dimension of one group, shown or suppressed. */
export type DimensionResult = GroupLabel & {
  /** The network, of a network's results; else left out. */
  readonly network?: string;
  /** The dimension. */
  readonly dimension: string;
} & Protected<DimensionValues>;

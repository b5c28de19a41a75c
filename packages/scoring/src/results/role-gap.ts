import type { Protected } from '../disclosure/protected.ts';

/**
 * How two roles see one indicator, in pairs: one rater of each, and who is on the higher level. Where ratings are weighted,
 * so are the pairs.
 */
export interface RoleGapValues {
  /** The share of pairs in which the first role's rater is higher. */
  readonly higher: number;
  /** The share of pairs in which both are on the same level. */
  readonly equal: number;
  /** The share of pairs in which the first role's rater is lower. */
  readonly lower: number;
  /** Cliff's delta: `higher` minus `lower`, −1 to 1. */
  readonly cliffsDelta: number;
}

/** The gap between two roles on one indicator: shown where both roles are. */
export type RoleGap = {
  /** The unit; `null` for all units together. */
  readonly unit: string | null;
  /** The indicator. */
  readonly indicator: string;
  /** The two roles: `higher` speaks of the first. */
  readonly roles: readonly [first: string, second: string];
} & Protected<RoleGapValues>;

import type { FRatio } from './f-ratio.ts';
import { withoutNoise } from './without-noise.ts';

/** What one group adds to a one-way analysis of variance. */
export interface GroupSummary {
  /** How many ratings, 1 or more. */
  readonly size: number;
  readonly mean: number;
  /** Squared deviations from the mean, added up. */
  readonly squares: number;
}

/** The sums of squares of a one-way analysis of variance. */
export interface OneWayVariance extends FRatio {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/**
 * One-way analysis of variance of ratings in groups.
 *
 * @param groups - the groups with at least one rating
 * @returns the sums of squares, or `undefined` with fewer than two groups, no group of two, or no variance
 */
export function oneWayVariance(groups: readonly GroupSummary[]): OneWayVariance | undefined {
  const total = groups.reduce((sum, { size }) => sum + size, 0);
  const freedomBetween = groups.length - 1;
  const freedomWithin = total - groups.length;
  if (freedomBetween < 1 || freedomWithin < 1) return undefined;
  const mean = groups.reduce((sum, group) => sum + group.mean * (group.size / total), 0);
  const largest = groups.reduce((most, group) => Math.max(most, group.mean), 0);
  const squares = (sum: number) => withoutNoise(sum, total, 16 + groups.length, largest);
  const between = squares(groups.reduce((sum, group) => sum + group.size * (group.mean - mean) ** 2, 0));
  const within = squares(groups.reduce((sum, group) => sum + group.squares, 0));
  if (between + within === 0) return undefined;
  const f = within > 0 ? between / freedomBetween / (within / freedomWithin) : undefined;
  return { total, between, within, f, freedomBetween, freedomWithin };
}

import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import { cliffsDelta } from '../gaps/cliffs-delta.ts';
import { cliffsDeltaInterval } from '../gaps/cliffs-delta-interval.ts';
import { type PairShares, pairShares } from '../gaps/pair-shares.ts';
import type { ComparisonSide } from './comparison-side.ts';
import { type ConfidenceInterval, confidenceInterval } from './confidence-interval.ts';
import type { Method } from './method.ts';
import { type WentIn, wentInto } from './went-in.ts';
import { isAll, withheldBy } from './withheld-by.ts';

/** What is asked of a gap between roles. */
export interface RolesGapOptions {
  /** How often the interval covers the true delta; 0.95 when left out. */
  readonly confidence?: number;
  /** The rule that protected the sides: for shares of 100 %. */
  readonly rule?: DisclosureRule;
}

/** How two roles see one indicator, in pairs: one rater of each, and who is on the higher level. */
export interface RolesGap {
  /** The share of pairs in which the first role's rater is higher, on the same level, lower. */
  readonly pairs: PairShares;
  /** Cliff's delta: `higher` less `lower`, −1 to 1. */
  readonly cliffsDelta: number;
  /** Between which limits the true delta lies; `undefined` with a single rater on a side. */
  readonly interval: ConfidenceInterval | undefined;
  /** What went in of the first role. */
  readonly first: WentIn;
  /** What went in of the second role. */
  readonly second: WentIn;
  /** How it was worked out. */
  readonly method: Method;
}

/**
 * How differently two roles, such as leaders and teachers, see one indicator.
 *
 * Formula: {@link pairShares}, {@link cliffsDelta} and {@link cliffsDeltaInterval}.
 *
 * - Input: both sides, shown or suppressed.
 * - A side on which nobody chose a level: `undefined`.
 * - Assumes the order of the levels only. With the sides exchanged, higher and lower are exchanged and delta turns its sign.
 *
 * @param first - what the first role says
 * @param second - what the second role says
 * @param options - the confidence, the rule
 * @returns the gap, suppressed where one of the sides is; `undefined` when there is nothing to measure
 * @throws RangeError when the sides have different scales, counts aren't whole, or the confidence isn't between 0 and 1
 * @example
 * ```ts
 * import { gapBetweenRoles } from '@rubrikk/scoring';
 *
 * const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
 * const leaders = { status: 'shown', counts: [0, 1, 4], missing } as const;
 * const teachers = { status: 'shown', counts: [4, 4, 2], missing } as const;
 * const gap = gapBetweenRoles(leaders, teachers);
 * if (gap?.status === 'shown') console.log(gap.pairs.higher.toFixed(2), gap.cliffsDelta.toFixed(2)); // => 0.72 0.68
 * ```
 */
export function gapBetweenRoles(
  first: Protected<ComparisonSide>,
  second: Protected<ComparisonSide>,
  { confidence = 0.95, rule }: RolesGapOptions = {},
): Protected<RolesGap> | undefined {
  if (first.status === 'suppressed') return suppressionOf(first);
  if (second.status === 'suppressed') return suppressionOf(second);
  const pairs = pairShares(first.counts, second.counts);
  const delta = cliffsDelta(first.counts, second.counts);
  if (pairs === undefined || delta === undefined) return undefined;
  return (
    withheldBy(rule, Object.values(pairs).some(isAll)) ?? {
      status: 'shown',
      pairs,
      cliffsDelta: delta,
      interval: confidenceInterval(cliffsDeltaInterval(first.counts, second.counts, confidence), confidence),
      first: wentInto(first),
      second: wentInto(second),
      method,
    }
  );
}

const method: Method = {
  name: 'cliffs-delta',
  source:
    'Cliff (1993), Psychological Bulletin 114(3), 494–509; interval of Feng & Cliff (2004), Journal of Modern Applied Statistical Methods 3(2), 322–332.',
};

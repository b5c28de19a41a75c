import { agreementWithTarget } from '../consensus/agreement-with-target.ts';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import { finiteWilsonInterval } from '../distributions/finite-wilson-interval.ts';
import { wilsonInterval } from '../distributions/wilson-interval.ts';
import { meanShortfall } from '../gaps/mean-shortfall.ts';
import { shareBelowTarget } from '../gaps/share-below-target.ts';
import type { ComparisonSide } from './comparison-side.ts';
import { type ConfidenceInterval, confidenceInterval } from './confidence-interval.ts';
import type { Method } from './method.ts';
import { type WentIn, wentInto } from './went-in.ts';
import { isNoneOrAll, withheldBy } from './withheld-by.ts';

/** A level that is aimed at, and whose it is. */
export interface Target {
  /** The level, from 1, the lowest. */
  readonly level: number;
  /** Whose target it is: the group's own, the school's, or the owner's. */
  readonly of: 'own' | 'school' | 'owner';
}

/** What is asked of a gap to a target. */
export interface TargetGapOptions {
  /** How many the group has, answered or not: then the interval is that of a staff of this size, not of a sample. */
  readonly population?: number;
  /** How often the interval covers the true share; 0.95 when left out. */
  readonly confidence?: number;
  /** The rule that protected the side: for shares of 0 and 100 %. */
  readonly rule?: DisclosureRule;
}

/** How far a group is from the level aimed at. */
export interface TargetGap {
  /** The target. */
  readonly target: Target;
  /** The share of raters below it, and between which limits the true share lies. */
  readonly below: {
    /** Of those who chose a level, 0 to 1. */
    readonly share: number;
  } & ConfidenceInterval;
  /** How many steps it falls short on average; who is above counts as 0. */
  readonly meanShortfall: number;
  /** Agreement with the target: 1 when all are on it, 0 when all are at the other end. */
  readonly agreement: number;
  /** What went in. */
  readonly ratings: WentIn;
  /** How it was worked out. */
  readonly method: Method;
}

/**
 * How far a group is from the level that it, its school or the owner aims at.
 *
 * Formula: {@link shareBelowTarget} with {@link wilsonInterval}, or {@link finiteWilsonInterval} where the number of the
 * staff is told; {@link meanShortfall}; {@link agreementWithTarget}.
 *
 * - Input: one side, shown or suppressed; the target, from 1.
 * - Nobody chose a level: `undefined`.
 * - Assumes equal steps for the shortfall and the agreement, not for the share.
 *
 * @param side - what the group says of the indicator
 * @param target - the level aimed at, and whose it is
 * @param options - the staff's number, the confidence, the rule
 * @returns the gap, suppressed where the side is; `undefined` when there is nothing to measure
 * @throws RangeError when the target isn't a level of the scale, or the population or the confidence isn't possible
 * @example
 * ```ts
 * import { gapToTarget, missingKinds } from '@rubrikk/scoring';
 *
 * const missing = { 'not-applicable': 0, 'do-not-know': 1, declined: 0, skipped: 0 };
 * const gap = gapToTarget({ status: 'shown', counts: [2, 6, 2], missing }, { level: 3, of: 'school' });
 * if (gap?.status === 'shown') console.log(gap.below.share, gap.meanShortfall, gap.ratings.n); // => 0.8 1 10
 * ```
 */
export function gapToTarget(
  side: Protected<ComparisonSide>,
  target: Target,
  options: TargetGapOptions = {},
): Protected<TargetGap> | undefined {
  if (side.status === 'suppressed') return suppressionOf(side);
  const ratings = wentInto(side);
  const share = shareBelowTarget(side.counts, target.level);
  const shortfall = meanShortfall(side.counts, target.level);
  const agreement = agreementWithTarget(side.counts, target.level);
  if (share === undefined || shortfall === undefined || agreement === undefined) return undefined;
  const interval = intervalOf(share, ratings.n, options) as ConfidenceInterval;
  return (
    // Nobody can be below the lowest level.
    withheldBy(options.rule, target.level > 1 && isNoneOrAll(share)) ?? {
      status: 'shown',
      target,
      below: { share, ...interval },
      meanShortfall: shortfall,
      agreement,
      ratings,
      method: options.population === undefined ? ofSample : ofStaff,
    }
  );
}

const ofSample: Method = {
  name: 'share-below-target',
  source:
    'Plain arithmetic; interval of Wilson (1927), Journal of the American Statistical Association 22(158), 209–212; agreement of Tastle & Wierman (2006), Behavior Research Methods 38(3), 487–494.',
};

const ofStaff: Method = {
  name: 'share-below-target-of-staff',
  source:
    'Plain arithmetic; interval of Wilson (1927), Journal of the American Statistical Association 22(158), 209–212, allowing for how many of the staff answered; agreement of Tastle & Wierman (2006), Behavior Research Methods 38(3), 487–494.',
};

function intervalOf(share: number, n: number, { population, confidence = 0.95 }: TargetGapOptions) {
  const below = Math.min(n, share * n);
  const limits =
    population === undefined
      ? wilsonInterval(below, n, confidence)
      : finiteWilsonInterval(below, n, population, confidence);
  return confidenceInterval(limits, confidence);
}

import type { Round } from '@rubrikk/core';
import { agreementWithTarget } from '../consensus/agreement-with-target.ts';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import { median } from '../distributions/median.ts';
import { shareAtOrAbove } from '../distributions/share-at-or-above.ts';
import { shareBelowTarget } from '../gaps/share-below-target.ts';
import { type AgainstStaffRule, againstStaffRules } from './against-staff-rules.ts';
import type { ComparisonSide } from './comparison-side.ts';
import type { Method } from './method.ts';
import { type WentIn, wentInto } from './went-in.ts';
import { isNoneOrAll, withheldBy } from './withheld-by.ts';

/** What a group or a plenum agreed on. */
export interface Judgement {
  /** Whose judgement it is. */
  readonly round: Exclude<Round, 'individual'>;
  /** The level, from 1, the lowest; `undefined` where none was agreed. */
  readonly level: number | undefined;
}

/** What is asked of a gap between rounds. */
export interface RoundsGapOptions {
  /** When the judgement goes against the staff; `againstStaffRules.evenSpread` when left out. */
  readonly againstStaff?: AgainstStaffRule;
  /** The rule that protected the staff's side: for shares of 0 and 100 %. */
  readonly rule?: DisclosureRule;
}

/** Where a judgement stands among what the staff said one by one. */
export interface RoundsGap {
  /** Whose judgement it is. */
  readonly round: Judgement['round'];
  /** The level judged, from 1. */
  readonly level: number;
  /** The share of the staff below that level. */
  readonly below: number;
  /** The share on it. */
  readonly at: number;
  /** The share above it. */
  readonly above: number;
  /** How many levels the judgement is above the staff's median; negative below it. */
  readonly fromMedian: number;
  /** Agreement of the staff with the judgement: 1 when all are on it, 0 when all are at the other end. */
  readonly agreement: number;
  /** Whether the judgement goes against the staff, by the rule beside it. */
  readonly againstStaff: boolean;
  /** That rule. */
  readonly againstStaffRule: AgainstStaffRule;
  /** What went in of the staff. */
  readonly ratings: WentIn;
  /** How it was worked out. */
  readonly method: Method;
}

/**
 * Where the level that a group or the plenum agreed on stands among the staff's own ratings.
 *
 * A judgement is a fact of its own, not a second sample: there is no test, and nothing is averaged.
 *
 * Formula: the shares below, on and above the level; the level less the {@link median}; {@link agreementWithTarget}.
 *
 * - Input: the staff's individual ratings, shown or suppressed; the level judged, from 1.
 * - Nobody chose a level, or none was judged: `undefined`.
 * - Assumes the order of the levels; the distance and the agreement take steps for equally large.
 *
 * @param staff - what the staff said one by one
 * @param judgement - the level agreed on, and in which round
 * @param options - the rule for going against the staff, and the rule that protected the staff
 * @returns where the judgement stands, suppressed where the staff's side is; `undefined` when there is nothing to measure
 * @throws RangeError when the judgement isn't a level of the scale
 * @example
 * ```ts
 * import { gapBetweenRounds } from '@rubrikk/scoring';
 *
 * const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
 * const staff = { status: 'shown', counts: [2, 12, 6], missing } as const;
 * const gap = gapBetweenRounds(staff, { round: 'plenum', level: 3 });
 * if (gap?.status === 'shown') console.log(gap.below, gap.fromMedian, gap.againstStaff); // => 0.7 1 true
 * ```
 */
export function gapBetweenRounds(
  staff: Protected<ComparisonSide>,
  { round, level }: Judgement,
  { againstStaff = againstStaffRules.evenSpread, rule }: RoundsGapOptions = {},
): Protected<RoundsGap> | undefined {
  if (staff.status === 'suppressed') return suppressionOf(staff);
  const { counts } = staff;
  const middle = median(counts);
  if (level === undefined || middle === undefined) return undefined;
  const below = shareBelowTarget(counts, level) as number;
  const above = level === counts.length ? 0 : (shareAtOrAbove(counts, level + 1) as number);
  const ratings = wentInto(staff);
  const at = (counts[level - 1] as number) / ratings.n;
  const fromMedian = level - middle;
  const gap = { round, level, below, at, above, fromMedian };
  return (
    withheldBy(rule, isNoneOrAll(at)) ?? {
      status: 'shown',
      ...gap,
      agreement: agreementWithTarget(counts, level) as number,
      againstStaff: isAgainst(gap, counts.length, againstStaff),
      againstStaffRule: againstStaff,
      ratings,
      method,
    }
  );
}

const method: Method = {
  name: 'place-in-distribution',
  source: 'Plain arithmetic; agreement of Tastle & Wierman (2006), Behavior Research Methods 38(3), 487–494.',
};

type Place = Pick<RoundsGap, 'at' | 'below' | 'above' | 'fromMedian'>;

function isAgainst({ at, below, above, fromMedian }: Place, levels: number, rule: AgainstStaffRule): boolean {
  const limit = rule.fewerThan === 'even-spread' ? 1 / levels : rule.fewerThan;
  if (rule.counts === 'level') return at < limit;
  return at + (fromMedian > 0 ? above : below) < limit && fromMedian !== 0;
}

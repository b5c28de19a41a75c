import type { Assessment } from '../assessment/assessment.ts';
import type { Round } from '../assessment/round.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { roundOf } from './round-of.ts';
import type { RoundPlan } from './round-plan.ts';
import type { RoundRecord } from './round-record.ts';

/** Who looks. */
export interface Viewer {
  /** The key of the person, as the assessments and rounds have it. */
  readonly rater: string;
  /** The roles that the person has in the unit. */
  readonly roles: readonly string[];
}

/** Which roles see the assessments of others once their round is closed, by round. A round without roles is not seen. */
export type RoundPolicy = { readonly [R in Round]?: readonly string[] };

/**
 * The assessments that a viewer may see: their own, those of groups and plenums that they sit in, and of closed rounds
 * those that the policy shows to one of their roles. Until an individual round is closed, what others rated in it is
 * sealed: it isn't given, and neither is a count of it.
 *
 * @remarks
 * What others once said and took back (`cleared`, `superseded`) is theirs alone, and is left out. An assessment that the
 * plan has no round for is seen by its rater only. A small group can be recognised in what a closed round shows: for
 * numbers to publish, use the disclosure rules of `@rubrikk/scoring`.
 *
 * @param viewer - who looks
 * @param plan - the rounds of the unit in the wave
 * @param assessments - the assessments
 * @param policy - which roles see which round once it is closed
 * @returns the assessments that may be seen, in the order given
 * @example
 * ```ts
 * import { startAssessment, visibleTo } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const staff = ['k7', 'k8'].map((rater) => {
 *   return startAssessment(plcResults, { id: rater, unit: 'north', wave: '2026', round: 'individual', rater });
 * });
 * const alone = { id: 'alone', round: 'individual', members: ['k7', 'k8'], opened: { at: '2026-11-21T10:00:00Z' } } as const;
 * const plan = { unit: 'north', wave: '2026', rounds: [alone] };
 * const seen = visibleTo({ rater: 'k7', roles: ['leader'] }, plan, staff, { individual: ['leader'] });
 * console.log(seen.map(({ rater }) => rater).join(' ')); // => k7
 * ```
 */
export function visibleTo<R extends Rubric>(
  viewer: Viewer,
  plan: RoundPlan,
  assessments: readonly Assessment<R>[],
  policy: RoundPolicy,
): Assessment<R>[] {
  return assessments.flatMap((assessment) => {
    const plain = assessment as Assessment;
    if (plain.round === 'individual' && plain.rater === viewer.rater) return [assessment];
    const record = recordOf(plan, plain);
    return record !== undefined && isShown(record, viewer, policy) ? [inForce(assessment)] : [];
  });
}

function recordOf(plan: RoundPlan, assessment: Assessment): RoundRecord | undefined {
  const isOfPlan = assessment.unit === plan.unit && assessment.wave === plan.wave;
  return isOfPlan ? roundOf(plan, assessment) : undefined;
}

function isShown(record: RoundRecord, { rater, roles }: Viewer, policy: RoundPolicy): boolean {
  if (record.round !== 'individual' && record.members.includes(rater)) return true;
  return record.closed !== undefined && (policy[record.round] ?? []).some((role) => roles.includes(role));
}

function inForce<R extends Rubric>(assessment: Assessment<R>): Assessment<R> {
  const { cleared: _, superseded: __, ...rest } = assessment;
  return rest;
}

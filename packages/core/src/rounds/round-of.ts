import type { Assessment } from '../assessment/assessment.ts';
import type { RoundPlan } from './round-plan.ts';
import type { RoundRecord } from './round-record.ts';

/** The round that an assessment belongs to; a group's or a plenum's has its round's id as its rater. */
export function roundOf({ rounds }: RoundPlan, { round, rater }: Assessment): RoundRecord | undefined {
  return rounds.find((each) => each.round === round && (round === 'individual' || each.id === rater));
}

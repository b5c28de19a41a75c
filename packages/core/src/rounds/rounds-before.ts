import { rounds } from '../assessment/rounds.ts';
import type { RoundPlan } from './round-plan.ts';
import type { RoundRecord } from './round-record.ts';

/** Whether one round comes before another, as individual before group before plenum. */
export function comesBefore(one: RoundRecord, other: RoundRecord): boolean {
  return rounds.indexOf(one.round) < rounds.indexOf(other.round);
}

/** The rounds that a round waits for. */
export function roundsBefore(plan: RoundPlan, round: RoundRecord): readonly RoundRecord[] {
  return plan.rounds.filter((each) => comesBefore(each, round));
}

import type { RoundPlan } from './round-plan.ts';
import type { RoundRecord } from './round-record.ts';
import type { RoundOutcome, RoundRefusal } from './round-refusal.ts';

/** Puts a changed round in its place in the plan, or says why it can't be changed. */
export function changeRound(
  plan: RoundPlan,
  id: string,
  change: (round: RoundRecord) => RoundRecord | RoundRefusal,
): RoundOutcome {
  const position = plan.rounds.findIndex((round) => round.id === id);
  const round = plan.rounds[position];
  if (round === undefined) return { ok: false, refusal: { reason: 'unknown-round', round: id } };
  const changed = change(round);
  if ('reason' in changed) return { ok: false, refusal: changed };
  return { ok: true, value: { ...plan, rounds: plan.rounds.with(position, changed) } };
}

/** Whether a moment comes before another. */
export function precedes(one: string, other: string): boolean {
  return Date.parse(one) < Date.parse(other);
}

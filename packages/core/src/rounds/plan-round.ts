import type { RoundPlan } from './round-plan.ts';
import type { RoundRecord } from './round-record.ts';
import type { RoundOutcome, RoundRefusal } from './round-refusal.ts';
import { comesBefore } from './rounds-before.ts';

/**
 * Plans a round of a unit in a wave.
 *
 * @param plan - the plan; it stays as it was. `{ unit, wave, rounds: [] }` at the start
 * @param round - its id, its kind, and the raters that take part
 * @returns the plan with the round in its place; or why not: the id is taken, it has no members or one of them twice, there is an individual round or a plenum
 *   already, or a round that comes after it was opened
 * @example
 * ```ts
 * import { planRound } from '@rubrikk/core';
 *
 * const plan = { unit: 'north', wave: '2026', rounds: [] };
 * const outcome = planRound(plan, { id: 'alone', round: 'individual', members: ['k7', 'k8'] });
 * console.log(outcome.ok && outcome.value.rounds.length); // => 1
 * ```
 */
export function planRound(plan: RoundPlan, round: Pick<RoundRecord, 'id' | 'round' | 'members'>): RoundOutcome {
  const { id, round: kind, members } = round;
  const planned = { id, round: kind, members };
  const refusal = refusalOf(plan, planned);
  if (refusal !== undefined) return { ok: false, refusal };
  const after = plan.rounds.findIndex((each) => comesBefore(planned, each));
  const position = after === -1 ? plan.rounds.length : after;
  return { ok: true, value: { ...plan, rounds: plan.rounds.toSpliced(position, 0, planned) } };
}

function refusalOf({ rounds }: RoundPlan, round: RoundRecord): RoundRefusal | undefined {
  if (rounds.some(({ id }) => id === round.id)) return { reason: 'duplicate-round', round: round.id };
  if (round.members.length === 0) return { reason: 'no-members', round: round.id };
  const twice = round.members.find((member, at) => round.members.indexOf(member) !== at);
  if (twice !== undefined) return { reason: 'duplicate-member', member: twice };
  if (round.round !== 'group' && rounds.some((each) => each.round === round.round)) {
    return { reason: 'one-only', round: round.round };
  }
  const opened = rounds.find((each) => each.opened !== undefined && comesBefore(round, each));
  return opened === undefined ? undefined : { reason: 'too-late', opened: opened.id };
}

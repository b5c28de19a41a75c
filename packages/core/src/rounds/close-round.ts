import { refuseNoTime } from '../shared/refuse-no-time.ts';
import { changeRound, precedes } from './change-round.ts';
import type { RoundPlan } from './round-plan.ts';
import type { RoundOutcome } from './round-refusal.ts';
import { roundState } from './round-state.ts';

/**
 * Closes a round. What each rated alone can be seen from then on by those that the school has agreed on, so a closed
 * round is not opened again.
 *
 * @param plan - the plan; it stays as it was
 * @param id - the round's id
 * @param when - `at`: when it was closed (ISO 8601), from the caller's clock
 * @returns the plan with the round closed; or why not: there is no such round, it isn't open, or it was opened after
 *   this time
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { closeRound } from '@rubrikk/core';
 *
 * const opened = { at: '2026-11-21T10:00:00Z' };
 * const rounds = [{ id: 'alone', round: 'individual', members: ['k7'], opened }] as const;
 * const outcome = closeRound({ unit: 'north', wave: '2026', rounds }, 'alone', { at: '2026-11-28T10:00:00Z' });
 * console.log(outcome.ok && outcome.value.rounds[0]?.closed?.at); // => 2026-11-28T10:00:00Z
 * ```
 */
export function closeRound(plan: RoundPlan, id: string, when: { readonly at: string }): RoundOutcome {
  refuseNoTime('closeRound', when.at);
  return changeRound(plan, id, (round) => {
    const state = roundState(round);
    if (state === 'closed') return { reason: 'already-closed', round: id };
    if (round.opened === undefined) return { reason: 'not-open', round: id };
    if (precedes(when.at, round.opened.at)) return { reason: 'time-runs-back', after: round.opened.at };
    return { ...round, closed: { at: when.at } };
  });
}

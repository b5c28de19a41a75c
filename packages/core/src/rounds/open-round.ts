import { refuseNoTime } from '../shared/refuse-no-time.ts';
import { changeRound, precedes } from './change-round.ts';
import type { RoundPlan } from './round-plan.ts';
import type { RoundRecord } from './round-record.ts';
import type { RoundOutcome, RoundRefusal } from './round-refusal.ts';
import { roundState } from './round-state.ts';
import { roundsBefore } from './rounds-before.ts';

/** When a round is opened, and why so early. */
export interface RoundOpening {
  /** When (ISO 8601), from the caller's clock. */
  readonly at: string;
  /** Why it doesn't wait for the rounds before it; kept where it didn't. */
  readonly early?: string;
}

/**
 * Opens a round. A group waits until its members have rated alone and that round is closed, and the plenum until every
 * round before it is; `early` says why one doesn't wait, and is kept.
 *
 * @param plan - the plan; it stays as it was
 * @param id - the round's id
 * @param opening - `at`: when; `early`: why it doesn't wait
 * @returns the plan with the round open; or why not: there is no such round, it was opened before, it waits for others
 *   and no reason is given, or one of those was closed after this time
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { openRound, planRound } from '@rubrikk/core';
 *
 * const empty = { unit: 'north', wave: '2026', rounds: [] };
 * const alone = planRound(empty, { id: 'alone', round: 'individual', members: ['k7', 'k8'] });
 * const both = planRound(alone.ok ? alone.value : empty, { id: 'g1', round: 'group', members: ['k7', 'k8'] });
 * const outcome = openRound(both.ok ? both.value : empty, 'g1', { at: '2026-11-21T10:00:00Z' });
 * console.log(outcome.ok ? 'open' : JSON.stringify(outcome.refusal)); // => {"reason":"waits-for","rounds":["alone"]}
 * ```
 */
export function openRound(plan: RoundPlan, id: string, opening: RoundOpening): RoundOutcome {
  const { at, early } = opening;
  refuseNoTime('openRound', at);
  return changeRound(plan, id, (round) => {
    const state = roundState(round);
    if (state !== 'planned') return { reason: state === 'open' ? 'already-open' : 'already-closed', round: id };
    const waits = roundsBefore(plan, round).filter((each) => each.closed === undefined);
    const reason = early !== undefined && /\S/.test(early) ? early : undefined;
    if (waits.length > 0 && reason === undefined) return { reason: 'waits-for', rounds: waits.map((each) => each.id) };
    const refusal = timeRefusal(plan, round, at);
    if (refusal !== undefined) return refusal;
    return { ...round, opened: waits.length > 0 && reason !== undefined ? { at, early: reason } : { at } };
  });
}

function timeRefusal(plan: RoundPlan, round: RoundRecord, at: string): RoundRefusal | undefined {
  const times = roundsBefore(plan, round).flatMap(({ closed }) => (closed === undefined ? [] : [closed.at]));
  const after = times.find((time) => precedes(at, time));
  return after === undefined ? undefined : { reason: 'time-runs-back', after };
}

import type { RoundRecord } from './round-record.ts';

/** Where a round is. */
export type RoundState = 'planned' | 'open' | 'closed';

/**
 * Where a round is: planned, open or closed.
 *
 * @param round - the round
 * @returns its state
 * @example
 * ```ts
 * import { roundState } from '@rubrikk/core';
 *
 * const opened = { at: '2026-11-21T10:00:00Z' };
 * console.log(roundState({ id: 'alone', round: 'individual', members: ['k7'], opened })); // => open
 * ```
 */
export function roundState(round: RoundRecord): RoundState {
  if (round.closed !== undefined) return 'closed';
  return round.opened === undefined ? 'planned' : 'open';
}

import { doCommand } from './do-command.ts';
import { givenHolders } from './given-holders.ts';
import type { Protocol } from './protocol.ts';
import type { RoleId } from './protocol-ids.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';

/** When another turn begins, and who holds the roles in it. */
export interface NextTurn<P extends Protocol> {
  /** When (ISO 8601), from the caller's clock. */
  readonly at: string;
  /** Who holds each role. Without this the same as in the turn before, but for roles that this turn chooses in a step. */
  readonly holders?: { readonly [R in RoleId<P>]?: readonly string[] };
}

/**
 * Begins another turn of a run after its last step: another case, another leader.
 *
 * @param protocol - the protocol
 * @param run - the run; it stays as it was
 * @param turn - when, and who holds the roles in it
 * @returns the run at the step that turns begin at, or why there can be no other turn
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { type Protocol, repeatProtocol, runState, startProtocol } from '@rubrikk/core';
 *
 * const protocol = {
 *   id: 'guidance',
 *   version: '1.0.0',
 *   roles: [{ id: 'leader', held: 'by-one' }],
 *   steps: [{ id: 'talk', form: 'group' }],
 *   repeatsFrom: 'talk',
 * } as const satisfies Protocol;
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7', 'k8'], holders: { leader: ['k7'] } });
 * if (started.ok) {
 *   const turn = { at: '2026-11-21T10:00:00Z', holders: { leader: ['k8'] } };
 *   const outcome = repeatProtocol(protocol, started.value, turn);
 *   if (outcome.ok) console.log(runState(protocol, outcome.value).turn); // => 2
 * }
 * ```
 */
export function repeatProtocol<const P extends Protocol>(
  protocol: P,
  run: ProtocolRun,
  turn: NextTurn<P>,
): ProtocolOutcome {
  const { at, holders } = turn;
  if (holders === undefined) return doCommand(protocol, run, { do: 'repeat', at });
  return doCommand(protocol, run, { do: 'repeat', at, holders: givenHolders(holders) });
}

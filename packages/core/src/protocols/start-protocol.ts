import { givenHolders } from './given-holders.ts';
import { holdersRefusal } from './holders-refusal.ts';
import type { Protocol } from './protocol.ts';
import type { RoleId } from './protocol-ids.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';

/** What a run needs to start. */
export interface ProtocolStart<P extends Protocol = Protocol> {
  /** Unlike every other run of the one who keeps them. */
  readonly id: string;
  /** The unit that runs it. */
  readonly unit: string;
  /** The wave that it belongs to. */
  readonly wave?: string;
  /** Who takes part, by opaque keys. */
  readonly participants: readonly string[];
  /** Who holds each role. One that is chosen in a step may be left out. */
  readonly holders?: { readonly [R in RoleId<P>]?: readonly string[] };
}

/**
 * Starts a run of a protocol, at its first step.
 *
 * @param protocol - the protocol
 * @param start - who takes part, for which unit, and who holds which role
 * @returns the run, or why it can't start so: a role that one has to hold, and nobody or several do, or somebody who
 *   doesn't take part
 * @throws RangeError when nobody takes part
 * @example
 * ```ts
 * import { type Protocol, startProtocol } from '@rubrikk/core';
 *
 * const protocol = {
 *   id: 'talk',
 *   version: '1.0.0',
 *   roles: [{ id: 'leader', held: 'by-one' }],
 *   steps: [{ id: 'think', form: 'alone' }],
 * } as const satisfies Protocol;
 * const outcome = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7', 'k8'] });
 * console.log(outcome.ok ? 'started' : outcome.refusal.reason); // => role-not-held-by-one
 * ```
 */
export function startProtocol<const P extends Protocol>(protocol: P, start: ProtocolStart<P>): ProtocolOutcome {
  const { id, unit, wave } = start;
  const participants = [...new Set(start.participants)];
  if (participants.length === 0) {
    throw new RangeError(
      'startProtocol starts a run with those who take part; received nobody. Pass one or more keys.',
    );
  }
  const holders = givenHolders(start.holders ?? {});
  const refusal = holdersRefusal(protocol, participants, holders, 0);
  if (refusal !== undefined) return { ok: false, refusal };
  const reference = { id: protocol.id, version: protocol.version };
  const run = { id, protocol: reference, unit, participants, holders, commands: [] };
  return { ok: true, value: wave === undefined ? run : { ...run, wave } };
}

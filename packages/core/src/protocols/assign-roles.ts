import { doCommand } from './do-command.ts';
import { givenHolders } from './given-holders.ts';
import type { Protocol } from './protocol.ts';
import type { RoleId } from './protocol-ids.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';

/** Who was chosen for which role, and when. */
export interface ChosenHolders<P extends Protocol> {
  /** When (ISO 8601), from the caller's clock. */
  readonly at: string;
  /** Who holds each role from now on. A role that isn't named stays as it was. */
  readonly holders: { readonly [R in RoleId<P>]?: readonly string[] };
}

/**
 * Gives roles to those who were chosen, in the step that chooses them (`chosenIn` of the role). As long as the run stands
 * there, another may be chosen instead.
 *
 * @param protocol - the protocol
 * @param run - the run; it stays as it was
 * @param chosen - when, and who holds which role
 * @returns the run with the roles given, or why they can't be given so
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { assignRoles, nextStep, type Protocol, startProtocol } from '@rubrikk/core';
 *
 * const protocol = {
 *   id: 'guidance',
 *   version: '1.0.0',
 *   roles: [{ id: 'leader', held: 'by-one', chosenIn: 'choose' }],
 *   steps: [{ id: 'choose', form: 'group' }, { id: 'talk', form: 'group' }],
 * } as const satisfies Protocol;
 * const at = '2026-11-21T10:00:00Z';
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7', 'k8'] });
 * if (started.ok) {
 *   const early = nextStep(protocol, started.value, { at });
 *   console.log(early.ok ? 'next' : early.refusal.reason); // => role-not-chosen
 *   const chosen = assignRoles(protocol, started.value, { at, holders: { leader: ['k8'] } });
 *   console.log(chosen.ok && nextStep(protocol, chosen.value, { at }).ok); // => true
 * }
 * ```
 */
export function assignRoles<const P extends Protocol>(
  protocol: P,
  run: ProtocolRun,
  chosen: ChosenHolders<P>,
): ProtocolOutcome {
  return doCommand(protocol, run, { do: 'assign', at: chosen.at, holders: givenHolders(chosen.holders) });
}

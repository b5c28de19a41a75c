import { refuseNoTime } from '../shared/refuse-no-time.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolCommand } from './protocol-command.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';
import { refusalOf } from './refusal-of.ts';
import { placeOf } from './run-state.ts';

/**
 * Does any command in a run: what `recordEntry`, `nextStep`, `assignRoles`, `repeatProtocol` and `finishProtocol` do, for one who has
 * the command as data.
 *
 * @param protocol - the protocol
 * @param run - the run; it stays as it was
 * @param command - the command
 * @returns the run with the command done, or why it can't be done
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { doCommand, type Protocol, startProtocol } from '@rubrikk/core';
 *
 * const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7'] });
 * if (started.ok) {
 *   const outcome = doCommand(protocol, started.value, { do: 'next', at: '2026-11-21T10:00:00Z' });
 *   console.log(outcome.ok ? 'done' : outcome.refusal.reason); // => last-step
 * }
 * ```
 */
export function doCommand(protocol: Protocol, run: ProtocolRun, command: ProtocolCommand): ProtocolOutcome {
  refuseNoTime('A command', command.do === 'record' ? command.entry.at : command.at);
  const refusal = refusalOf(protocol, run.participants, placeOf(protocol, run), command);
  if (refusal !== undefined) return { ok: false, refusal };
  return { ok: true, value: { ...run, commands: [...run.commands, command] } };
}

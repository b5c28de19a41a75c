import { doCommand } from './do-command.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';

/**
 * Ends a run after its last step. Nothing is written in it any more.
 *
 * @param protocol - the protocol
 * @param run - the run; it stays as it was
 * @param when - `at`: when (ISO 8601), from the caller's clock
 * @returns the run, ended, or why it can't end here
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { finishProtocol, type Protocol, runState, startProtocol } from '@rubrikk/core';
 *
 * const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7'] });
 * if (started.ok) {
 *   const outcome = finishProtocol(protocol, started.value, { at: '2026-11-21T10:00:00Z' });
 *   if (outcome.ok) console.log(runState(protocol, outcome.value).finished); // => true
 * }
 * ```
 */
export function finishProtocol(protocol: Protocol, run: ProtocolRun, when: { readonly at: string }): ProtocolOutcome {
  return doCommand(protocol, run, { do: 'finish', at: when.at });
}

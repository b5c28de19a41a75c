import { doCommand } from './do-command.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';

/**
 * Goes on to the next step of a run.
 *
 * @param protocol - the protocol
 * @param run - the run; it stays as it was
 * @param when - `at`: when (ISO 8601), from the caller's clock
 * @returns the run at its next step, or why it can't go on: a gate that waits for somebody, or no step after this one
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { nextStep, type Protocol, startProtocol } from '@rubrikk/core';
 *
 * const protocol: Protocol = {
 *   id: 'guidance',
 *   version: '1.0.0',
 *   steps: [{ id: 'questions', form: 'group' }, { id: 'advice', form: 'group' }],
 *   gates: [{ id: 'questions-first', before: 'advice', all: 'questions' }],
 * };
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7', 'k8'] });
 * if (started.ok) {
 *   const outcome = nextStep(protocol, started.value, { at: '2026-11-21T10:00:00Z' });
 *   if (!outcome.ok && outcome.refusal.reason === 'gate-shut') console.log(outcome.refusal.waitingFor.join(' ')); // => k7 k8
 * }
 * ```
 */
export function nextStep(protocol: Protocol, run: ProtocolRun, when: { readonly at: string }): ProtocolOutcome {
  return doCommand(protocol, run, { do: 'next', at: when.at });
}

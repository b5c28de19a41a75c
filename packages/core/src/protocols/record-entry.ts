import { doCommand } from './do-command.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolEntry } from './protocol-entry.ts';
import type { StepId, StepPromptId } from './protocol-ids.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';

/** An entry of a protocol's run, typed by the protocol. */
export interface ProtocolEntryOf<P extends Protocol> extends Omit<ProtocolEntry, 'step' | 'prompt'> {
  /** The step: the one that the run stands at, or an earlier one of the same turn. */
  readonly step: StepId<P>;
  /** The prompt, where the step has prompts. */
  readonly prompt?: StepPromptId<P>;
}

/**
 * Writes an entry into a run. One without words is a pass: who was asked had nothing to say.
 *
 * @param protocol - the protocol
 * @param run - the run; it stays as it was
 * @param entry - the entry, with its id and its time from the caller
 * @returns the run with the entry, or why it can't be written
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { type Protocol, recordEntry, startProtocol } from '@rubrikk/core';
 *
 * const steps = [{ id: 'think', form: 'alone' }, { id: 'share', form: 'plenum' }] as const;
 * const protocol = { id: 'talk', version: '1.0.0', steps } as const satisfies Protocol;
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7'] });
 * if (started.ok) {
 *   const entry = { id: 'e1', step: 'share', words: 'All pupils read', at: '2026-11-21T10:00:00Z' } as const;
 *   const outcome = recordEntry(protocol, started.value, entry);
 *   console.log(outcome.ok ? 'written' : outcome.refusal.reason); // => step-ahead
 * }
 * ```
 */
export function recordEntry<const P extends Protocol>(
  protocol: P,
  run: ProtocolRun,
  entry: ProtocolEntryOf<P>,
): ProtocolOutcome {
  return doCommand(protocol, run, { do: 'record', entry });
}

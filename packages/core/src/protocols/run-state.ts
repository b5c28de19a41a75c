import type { Protocol } from './protocol.ts';
import type { Holders } from './protocol-command.ts';
import type { ProtocolRun } from './protocol-run.ts';
import type { ProtocolStep } from './protocol-step.ts';
import { placeAfter, type RunPlace, startPlace } from './run-place.ts';
import type { TurnEntry } from './turn-entry.ts';

/** Where a run stands. */
export interface RunState {
  /** The step that it has come to. */
  readonly step: ProtocolStep;
  /** The turn, 1 for the first. */
  readonly turn: number;
  /** Who holds each role in this turn. */
  readonly holders: Holders;
  /** Every entry, in order, each with its turn. */
  readonly entries: readonly TurnEntry[];
  /** Whether it has ended. */
  readonly finished: boolean;
}

/**
 * Where a run stands: worked out from all that was done in it, so that a run that was saved goes on where it was.
 *
 * @param protocol - the protocol
 * @param run - the run, without issues (`checkProtocolRun`)
 * @returns the step that it has come to, the turn, who holds each role, every entry, and whether it has ended
 * @throws RangeError when the run goes on where the protocol has no more steps
 * @example
 * ```ts
 * import { type Protocol, runState, startProtocol } from '@rubrikk/core';
 *
 * const protocol: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
 * const started = startProtocol(protocol, { id: 'r1', unit: 'north', participants: ['k7', 'k8'] });
 * if (started.ok) console.log(runState(protocol, started.value).step.id); // => think
 * ```
 */
export function runState(protocol: Protocol, run: ProtocolRun): RunState {
  const { at, turn, holders, entries, finished } = placeOf(protocol, run);
  return { step: stepAt(protocol, at), turn, holders, entries, finished };
}

/** The same by the step's position. */
export function placeOf(protocol: Protocol, run: ProtocolRun): RunPlace {
  const place = startPlace(run);
  for (const command of run.commands) placeAfter(protocol, place, command);
  return place;
}

function stepAt({ id, steps }: Protocol, at: number): ProtocolStep {
  const step = steps[at];
  if (step !== undefined) return step;
  throw new RangeError(
    `The run leaves the ${steps.length} steps of the protocol ${id}; check it by checkProtocolRun first.`,
  );
}

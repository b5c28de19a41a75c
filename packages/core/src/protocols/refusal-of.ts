import { entryRefusal } from './entry-refusal.ts';
import { holdersRefusal } from './holders-refusal.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolCommand } from './protocol-command.ts';
import type { ProtocolRefusal } from './protocol-refusal.ts';
import type { ProtocolStep } from './protocol-step.ts';
import type { RunPlace } from './run-place.ts';
import { shutGate } from './shut-gate.ts';

/** Why a command can't be done where a run stands; `undefined` where it can. */
export function refusalOf(
  protocol: Protocol,
  participants: readonly string[],
  place: RunPlace,
  command: ProtocolCommand,
): ProtocolRefusal | undefined {
  if (place.finished) return { reason: 'finished' };
  const isLast = place.at === protocol.steps.length - 1;
  switch (command.do) {
    case 'record':
      return entryRefusal(protocol, participants, place, command.entry);
    case 'next':
      return isLast ? { reason: 'last-step' } : shutGate(protocol, participants, place);
    case 'repeat':
      if (protocol.repeatsFrom === undefined) return { reason: 'one-turn-only' };
      return isLast ? holdersRefusal(protocol, participants, command.holders ?? place.holders) : early(protocol, place);
    case 'finish':
      return isLast ? undefined : early(protocol, place);
  }
}

function early({ steps }: Protocol, { at }: RunPlace): ProtocolRefusal {
  return { reason: 'not-at-the-end', step: (steps[at] as ProtocolStep).id };
}

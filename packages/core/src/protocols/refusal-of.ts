import { assignRefusal } from './assign-refusal.ts';
import { entryRefusal } from './entry-refusal.ts';
import { holdersRefusal, numberRefusal } from './holders-refusal.ts';
import type { Protocol } from './protocol.ts';
import type { Holders, ProtocolCommand } from './protocol-command.ts';
import type { ProtocolRefusal } from './protocol-refusal.ts';
import type { ProtocolStep } from './protocol-step.ts';
import { type RunPlace, turnStart } from './run-place.ts';
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
      return isLast ? { reason: 'last-step' } : shutStep(protocol, participants, place);
    case 'assign':
      return assignRefusal(protocol, participants, place, command.holders);
    case 'repeat':
      if (protocol.repeatsFrom === undefined) return { reason: 'one-turn-only' };
      return isLast ? turnRefusal(protocol, participants, command.holders) : early(protocol, place);
    case 'finish':
      return isLast ? undefined : early(protocol, place);
  }
}

/** A step stays shut while a role that the step before it chooses is nobody's, or a gate is. */
function shutStep(protocol: Protocol, participants: readonly string[], place: RunPlace): ProtocolRefusal | undefined {
  const here = protocol.steps[place.at]?.id;
  const chosen = (protocol.roles ?? []).filter(({ chosenIn }) => chosenIn !== undefined && chosenIn === here);
  return numberRefusal(chosen, place.holders) ?? shutGate(protocol, participants, place);
}

/** Holders that stay have been looked at before. */
function turnRefusal(
  protocol: Protocol,
  participants: readonly string[],
  holders: Holders | undefined,
): ProtocolRefusal | undefined {
  return holders && holdersRefusal(protocol, participants, holders, turnStart(protocol));
}

function early({ steps }: Protocol, { at }: RunPlace): ProtocolRefusal {
  return { reason: 'not-at-the-end', step: (steps[at] as ProtocolStep).id };
}

import type { Protocol } from './protocol.ts';
import type { ProtocolRefusal } from './protocol-refusal.ts';
import type { ProtocolStep } from './protocol-step.ts';
import type { RunPlace } from './run-place.ts';
import { takesPart } from './takes-part.ts';

/** The first gate that shuts the next step; `undefined` where the way is open. */
export function shutGate(
  protocol: Protocol,
  participants: readonly string[],
  place: RunPlace,
): ProtocolRefusal | undefined {
  const next = (protocol.steps[place.at + 1] as ProtocolStep).id;
  for (const { id, all } of (protocol.gates ?? []).filter(({ before }) => before === next)) {
    const waitingFor = silentIn(protocol, participants, place, all);
    if (waitingFor.length > 0) return { reason: 'gate-shut', gate: id, all, waitingFor };
  }
  return undefined;
}

/** Those who have a part in a step and haven't written in it, this turn. A turn that begins after it waits for nobody. */
function silentIn(protocol: Protocol, participants: readonly string[], place: RunPlace, step: string): string[] {
  const at = protocol.steps.findIndex(({ id }) => id === step);
  if (at < place.from) return [];
  const written = place.entries.filter((entry) => entry.turn === place.turn && entry.step === step);
  const writers = new Set(written.map(({ by }) => by));
  const { roles } = protocol.steps[at] as ProtocolStep;
  return participants.filter((one) => takesPart(protocol, place.holders, one, roles) && !writers.has(one));
}

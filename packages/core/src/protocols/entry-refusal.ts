import type { Protocol } from './protocol.ts';
import type { ProtocolEntry } from './protocol-entry.ts';
import type { ProtocolRefusal } from './protocol-refusal.ts';
import type { ProtocolStep } from './protocol-step.ts';
import { rolesOf } from './roles-of.ts';
import type { RunPlace } from './run-place.ts';
import { takesPart } from './takes-part.ts';

/** Why an entry can't be written; `undefined` where it can. */
export function entryRefusal(
  protocol: Protocol,
  participants: readonly string[],
  place: RunPlace,
  entry: ProtocolEntry,
): ProtocolRefusal | undefined {
  const step = protocol.steps.findIndex(({ id }) => id === entry.step);
  if (step < place.from) return { reason: 'unknown-step', step: entry.step };
  if (step > place.at) return { reason: 'step-ahead', step: entry.step };
  if (place.entries.some(({ id }) => id === entry.id)) return { reason: 'duplicate-entry', entry: entry.id };
  const at = protocol.steps[step] as ProtocolStep;
  return promptRefusal(at, entry) ?? writerRefusal(protocol, participants, place, at, entry);
}

function promptRefusal({ id, prompts }: ProtocolStep, { prompt }: ProtocolEntry): ProtocolRefusal | undefined {
  if (prompt === undefined) return prompts === undefined ? undefined : { reason: 'prompt-needed', step: id };
  return prompts?.some((one) => one.id === prompt) ? undefined : { reason: 'unknown-prompt', prompt };
}

function writerRefusal(
  protocol: Protocol,
  participants: readonly string[],
  { holders }: RunPlace,
  step: ProtocolStep,
  { by, prompt }: ProtocolEntry,
): ProtocolRefusal | undefined {
  const asked = step.prompts?.find(({ id }) => id === prompt)?.roles;
  if (by === undefined) {
    return needsWriter(protocol, step) || asked !== undefined ? { reason: 'writer-needed', step: step.id } : undefined;
  }
  if (!participants.includes(by)) return { reason: 'unknown-participant', participant: by };
  const shut = [step.roles, asked].find((roles) => !takesPart(protocol, holders, by, roles));
  return shut && { reason: 'wrong-role', participant: by, roles: rolesOf(protocol, holders, by), needed: shut };
}

/** Where a gate waits for all, it has to be known who wrote. */
function needsWriter({ gates = [] }: Protocol, { id, form, roles }: ProtocolStep): boolean {
  return form === 'alone' || roles !== undefined || gates.some(({ all }) => all === id);
}

import { namesRefusal, numberRefusal } from './holders-refusal.ts';
import type { Protocol } from './protocol.ts';
import type { Holders } from './protocol-command.ts';
import type { ProtocolRefusal } from './protocol-refusal.ts';
import type { ProtocolStep } from './protocol-step.ts';
import type { RunPlace } from './run-place.ts';

/** Why roles can't be given so in the step that a run stands at; `undefined` where they can. */
export function assignRefusal(
  protocol: Protocol,
  participants: readonly string[],
  { at }: RunPlace,
  holders: Holders,
): ProtocolRefusal | undefined {
  const { id: here } = protocol.steps[at] as ProtocolStep;
  const given = (protocol.roles ?? []).filter(({ id }) => Object.hasOwn(holders, id));
  const elsewhere = given.find(({ chosenIn }) => chosenIn !== here);
  if (elsewhere !== undefined) {
    const { id: role, chosenIn } = elsewhere;
    return { reason: 'not-chosen-here', role, ...(chosenIn !== undefined && { chosenIn }) };
  }
  return namesRefusal(protocol, participants, holders) ?? numberRefusal(given, holders);
}

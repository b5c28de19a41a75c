import type { Protocol } from './protocol.ts';
import type { Holders } from './protocol-command.ts';
import type { ProtocolRefusal } from './protocol-refusal.ts';
import { type Role, rolesChosenFrom } from './roles-chosen-from.ts';
import { holdersOf } from './roles-of.ts';

/** Why roles can't be held so where a turn begins at a step; `undefined` where they can. */
export function holdersRefusal(
  protocol: Protocol,
  participants: readonly string[],
  holders: Holders,
  from: number,
): ProtocolRefusal | undefined {
  const later = new Set(rolesChosenFrom(protocol, from));
  const due = (protocol.roles ?? []).filter((role) => !later.has(role) || holdersOf(holders, role.id).length > 0);
  return namesRefusal(protocol, participants, holders) ?? numberRefusal(due, holders);
}

/** Why what holders name isn't there: a role, or somebody who takes part. */
export function namesRefusal(
  { roles = [] }: Protocol,
  participants: readonly string[],
  holders: Holders,
): ProtocolRefusal | undefined {
  const role = Object.keys(holders).find((id) => !roles.some((one) => one.id === id));
  if (role !== undefined) return { reason: 'unknown-role', role };
  const participant = Object.values(holders)
    .flat()
    .find((one) => !participants.includes(one));
  return participant === undefined ? undefined : { reason: 'unknown-participant', participant };
}

/** Why roles that have to be held by now aren't: by nobody, or by several where one holds it. */
export function numberRefusal(roles: readonly Role[], holders: Holders): ProtocolRefusal | undefined {
  for (const { id: role, held, chosenIn } of roles) {
    const count = new Set(holdersOf(holders, role)).size;
    if (chosenIn !== undefined && count === 0) return { reason: 'role-not-chosen', role, chosenIn };
    if (held === 'by-one' && count !== 1) return { reason: 'role-not-held-by-one', role, holders: count };
  }
  return undefined;
}

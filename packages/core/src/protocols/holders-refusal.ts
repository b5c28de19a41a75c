import type { Protocol } from './protocol.ts';
import type { Holders } from './protocol-command.ts';
import type { ProtocolRefusal } from './protocol-refusal.ts';
import { holdersOf } from './roles-of.ts';

/** Why roles can't be held so; `undefined` where they can. */
export function holdersRefusal(
  { roles = [] }: Protocol,
  participants: readonly string[],
  holders: Holders,
): ProtocolRefusal | undefined {
  const role = Object.keys(holders).find((id) => !roles.some((one) => one.id === id));
  if (role !== undefined) return { reason: 'unknown-role', role };
  const participant = Object.values(holders)
    .flat()
    .find((one) => !participants.includes(one));
  if (participant !== undefined) return { reason: 'unknown-participant', participant };
  const wrong = roles.find(({ id, held }) => held === 'by-one' && new Set(holdersOf(holders, id)).size !== 1);
  if (wrong === undefined) return undefined;
  return { reason: 'role-not-held-by-one', role: wrong.id, holders: new Set(holdersOf(holders, wrong.id)).size };
}

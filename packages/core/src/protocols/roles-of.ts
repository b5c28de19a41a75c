import type { Protocol } from './protocol.ts';
import type { Holders } from './protocol-command.ts';

/** The roles that one who takes part has: those that are given, or else those of the rest. */
export function rolesOf({ roles = [] }: Protocol, holders: Holders, participant: string): string[] {
  const given = roles.filter(({ id }) => holdersOf(holders, id).includes(participant)).map(({ id }) => id);
  return given.length > 0 ? given : roles.filter(({ held }) => held === 'by-the-rest').map(({ id }) => id);
}

/** Those who are given a role. */
export function holdersOf(holders: Holders, role: string): readonly string[] {
  return Object.hasOwn(holders, role) ? (holders[role] as readonly string[]) : [];
}

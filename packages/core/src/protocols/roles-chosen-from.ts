import type { Protocol } from './protocol.ts';

/** A role of a protocol. */
export type Role = NonNullable<Protocol['roles']>[number];

/** The roles that are chosen in a step at a position, or in one after it. */
export function rolesChosenFrom({ roles = [], steps }: Protocol, position: number): Role[] {
  const ahead = new Set(steps.slice(position).map(({ id }) => id));
  return roles.filter(({ chosenIn }) => chosenIn !== undefined && ahead.has(chosenIn));
}

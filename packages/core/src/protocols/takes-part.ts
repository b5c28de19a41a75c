import type { Protocol } from './protocol.ts';
import type { Holders } from './protocol-command.ts';
import { rolesOf } from './roles-of.ts';

/** Whether one has any of some roles; everybody has where none is named. */
export function takesPart(
  protocol: Protocol,
  holders: Holders,
  participant: string,
  roles: readonly string[] | undefined,
): boolean {
  return roles === undefined || rolesOf(protocol, holders, participant).some((role) => roles.includes(role));
}

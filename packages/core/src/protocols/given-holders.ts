import type { Holders } from './protocol-command.ts';

/** Holders as they are kept: a role that is named with `undefined` is one that nobody was given. */
export function givenHolders(holders: { readonly [role: string]: readonly string[] | undefined }): Holders {
  const given = Object.entries(holders).filter((pair): pair is [string, readonly string[]] => pair[1] !== undefined);
  return Object.fromEntries(given.map(([role, held]) => [role, [...held]]));
}

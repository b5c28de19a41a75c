import type { Tally } from '@rubrikk/scoring';

/** The roles that raters have, by the file's own words; nothing where the answers don't say their role. */
export function rolesIn({ groups }: Tally): string[] {
  return [...new Set(groups.flatMap(({ role }) => (role === undefined ? [] : [role])))];
}

import type { Tally } from '@rubrikk/scoring';

/** How many raters each role has, by the file's own words; nothing where the answers don't say their role. */
export function roleSizes({ groups, raters }: Tally): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const [at, { role }] of groups.entries()) {
    if (role !== undefined) sizes.set(role, (sizes.get(role) ?? 0) + (raters[at] as number));
  }
  return sizes;
}

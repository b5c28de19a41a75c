import type { LinkedCell } from '../disclosure/hierarchy.ts';
import type { SuppressionReason } from '../disclosure/protected.ts';
import type { Group } from '../tally/group.ts';
import type { Tally } from '../tally/tally.ts';
import type { WeightedTally } from '../tally/weigh-tally.ts';
import { toldByWeights, weightsIn } from './told-by-weights.ts';

/** By indicator, the groups by how many chose a level. */
export type Tables = readonly (readonly LinkedCell[])[];

/** For each group, why it is withheld. */
export type Reasons = readonly (SuppressionReason | undefined)[];

/**
 * Protects groups, and withholds those whose weights tell of others, until none do.
 *
 * @param memberOf - for each group, whether a group of the tally is in it
 */
export function withoutToldByWeights(
  cells: Tables,
  protect: (cells: Tables) => readonly Reasons[],
  tally: Tally & Partial<WeightedTally>,
  memberOf: readonly ((part: Group) => boolean)[],
): readonly Reasons[] {
  if (tally.weighted === undefined) return protect(cells);
  const weights = weightsIn(tally);
  const members = memberOf.map((isMember) =>
    tally.groups.flatMap((part, at) => (weights[at] !== undefined && isMember(part) ? [at] : [])),
  );
  let tables = cells;
  for (;;) {
    const reasons = protect(tables);
    const told = reasons.map((own) => smallestTold(members, weights, own));
    if (told.every(({ size }) => size === 0)) return reasons;
    tables = tables.map((own, at) =>
      own.map((cell, place) => (told[at]?.has(place) ? { ...cell, isPublished: false } : cell)),
    );
  }
}

/** The places of the smallest groups that weights tell of: without them what is larger may tell nothing more. */
function smallestTold(
  members: readonly (readonly number[])[],
  weights: readonly (string | undefined)[],
  reasons: Reasons,
): Set<number> {
  const places = toldByWeights(members, weights, (place) => reasons[place] === undefined);
  const least = Math.min(...places.map((place) => (members[place] as readonly number[]).length));
  return new Set(places.filter((place) => members[place]?.length === least));
}

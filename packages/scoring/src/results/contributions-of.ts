import { totalOf } from '../numbers/total-of.ts';
import { cellCounts } from '../tally/cell-counts.ts';
import type { Group } from '../tally/group.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { Tally } from '../tally/tally.ts';
import type { WeightedTally } from '../tally/weigh-tally.ts';

/** What each rater weighs who chose a level, of the parts of a tally that are asked for; 1 where nothing is weighted. */
export function contributionsOf(
  tally: Tally & Partial<WeightedTally>,
  column: number,
  isAsked: (part: Group) => boolean,
): number[] {
  return tally.groups.flatMap((group, position) => {
    if (!isAsked(group)) return [];
    const n = totalOf(cellCounts(tally, position, column));
    return Array.from({ length: n }, () => weightAt(tally, position, column) / n);
  });
}

function weightAt(
  { weighted, counts, levels, indicators }: Tally & Partial<WeightedTally>,
  group: number,
  column: number,
): number {
  const start = (group * indicators.length + column) * (levels.length + missingKinds.length);
  return totalOf((weighted ?? counts).subarray(start, start + levels.length));
}

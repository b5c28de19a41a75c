import type { LinkedSystem } from './linked-system.ts';
import { solveExtreme } from './solve-extreme.ts';

/** The fewest and the most that are in a group. */
export interface SizeRange {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Prepares to find the fewest and the most that can be in each group that isn't shown. Its categories change without one another,
 * so that the fewest of each can all be there at once, and the most.
 *
 * @param shown - by position, how many of each shown group are in each category
 */
export function sizeRanges(
  system: LinkedSystem,
  shown: ReadonlyMap<number, readonly number[]>,
): (position: number) => SizeRange {
  const isHidden = Uint8Array.from(system.ids, (_, position) => (shown.has(position) ? 0 : 1));
  const [first = []] = shown.values();
  const extremes = first.map((_, category) => {
    const values = system.ids.map((_id, position) => shown.get(position)?.[category] ?? 0);
    return solveExtreme({ ...system, values, isHidden });
  });
  const added = (position: number, direction: 'minimize' | 'maximize') =>
    extremes.reduce((sum, extreme) => sum + extreme(position, direction).value, 0);
  return (position) => {
    // Where whole numbers took too long, the extremes are those of any numbers.
    const [lowest, highest] = [Math.ceil(added(position, 'minimize')), Math.floor(added(position, 'maximize'))];
    return { lowest, highest: extremes.length === 0 ? Number.POSITIVE_INFINITY : highest };
  };
}

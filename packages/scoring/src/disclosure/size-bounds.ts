import type { LinkedSystem } from './linked-system.ts';
import type { ShownCategories } from './shown-categories.ts';
import { solveExtreme } from './solve-extreme.ts';

/**
 * Prepares to find the fewest and the most that can be in each group that isn't shown. Its categories change without one another,
 * so that the fewest of each can all be there at once, and the most.
 *
 * @returns a function of the group's position and the end that is asked for
 */
export function sizeBounds(
  system: LinkedSystem,
  shown: ShownCategories,
): (position: number, end: 'lowest' | 'highest') => number {
  const isHidden = Uint8Array.from(system.ids, (_, position) => (shown.has(position) ? 0 : 1));
  const [first = []] = shown.values();
  const extremes = first.map((_, category) => {
    const values = system.ids.map((_id, position) => shown.get(position)?.[category] ?? 0);
    return solveExtreme({ ...system, values, isHidden });
  });
  const added = (position: number, direction: 'minimize' | 'maximize') =>
    extremes.reduce((sum, extreme) => sum + extreme(position, direction).value, 0);
  return (position, end) => {
    // Where whole numbers took too long, the extremes are those of any numbers.
    if (end === 'lowest') return Math.ceil(added(position, 'minimize'));
    return extremes.length === 0 ? Number.POSITIVE_INFINITY : Math.floor(added(position, 'maximize'));
  };
}

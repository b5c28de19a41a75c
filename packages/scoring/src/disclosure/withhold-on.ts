import type { LinkedSystem } from './linked-system.ts';
import type { ShownCategories } from './shown-categories.ts';
import { sizeBounds } from './size-bounds.ts';

/** A group, and the indicators, by their places, on which to withhold it. */
export interface WithheldOn {
  /** The group. */
  readonly id: string;
  /** The places of the indicators. */
  readonly indicators: readonly number[];
}

/** How many are in a withheld group, and the places of those that leave it no fewer, and no more. */
interface Told {
  readonly position: number;
  readonly n: number;
  readonly tellers: Readonly<Record<'lowest' | 'highest', readonly number[]>>;
}

/**
 * Finds the smallest group that it's enough to withhold, on all indicators that leave another no fewer than it has, or on all
 * that leave it no more, whichever are fewer; every group, where none is enough.
 *
 * @param shown - first how many answered, and then the indicators
 */
export function withholdOn(
  system: LinkedSystem,
  shown: readonly ShownCategories[],
  { position, n, tellers }: Told,
): WithheldOn[] {
  const [sizes, ...indicators] = shown as readonly [ShownCategories, ...ShownCategories[]];
  const smallestFirst = [...sizes].sort(([, [a = 0]], [, [b = 0]]) => a - b).map(([group]) => group);
  const ends = (['lowest', 'highest'] as const).toSorted((a, b) => tellers[a].length - tellers[b].length);
  const on = (group: number, places: readonly number[]): WithheldOn => {
    // How many answered is told as long as any indicator shows the group.
    const own = [...indicators.keys()].filter((at) => indicators[at]?.has(group));
    return {
      id: system.ids[group] as string,
      indicators: own.filter((at) => places.includes(0) || places.includes(at + 1)),
    };
  };
  for (const end of ends) {
    const isOpen = (group: number) =>
      tellers[end].every((place) => {
        const others = [...(shown[place] as ShownCategories)].filter(([other]) => other !== group);
        return sizeBounds(system, new Map(others))(position, end) !== n;
      });
    const enough = smallestFirst.find(isOpen);
    if (enough !== undefined) return [on(enough, tellers[end])];
  }
  return smallestFirst.map((group) => on(group, tellers[ends[0] as 'lowest']));
}

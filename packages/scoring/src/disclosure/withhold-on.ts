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

/** What is shown: first how many answered, and then the indicators; and of each the groups that are out already. */
interface Publication {
  readonly shown: readonly ShownCategories[];
  readonly out: readonly ReadonlySet<number>[];
}

/** How many are in a withheld group, and the places of those that leave it no fewer, and no more. */
interface Told {
  readonly position: number;
  readonly n: number;
  readonly tellers: Readonly<Record<'lowest' | 'highest', readonly number[]>>;
}

/**
 * Finds the smallest group that it's enough to withhold, on all indicators that leave another no fewer than it has, or on all
 * that leave it no more, whichever are fewer; every group, where none is enough. What is out already can't be withheld.
 */
export function withholdOn(
  system: LinkedSystem,
  { shown, out }: Publication,
  { position, n, tellers }: Told,
): WithheldOn[] {
  const [sizes, ...indicators] = shown as readonly [ShownCategories, ...ShownCategories[]];
  const smallestFirst = [...sizes].sort(([, [a = 0]], [, [b = 0]]) => a - b).map(([group]) => group);
  const ends = (['lowest', 'highest'] as const).toSorted((a, b) => tellers[a].length - tellers[b].length);
  const isOut = (group: number, place: number) => out[place]?.has(group) === true;
  const on = (group: number, places: readonly number[]): WithheldOn[] => {
    // A single indicator that shows the group tells how many of it answered.
    const own = [...indicators.keys()].filter((at) => places.includes(0) || places.includes(at + 1));
    const hidden = own.filter((at) => indicators[at]?.has(group) && !isOut(group, at + 1));
    return hidden.length === 0 ? [] : [{ id: system.ids[group] as string, indicators: hidden }];
  };
  for (const end of ends) {
    const isOpen = (group: number) =>
      tellers[end].every((place) => {
        const others = [...(shown[place] as ShownCategories)].filter(
          ([other]) => other !== group || isOut(group, place),
        );
        return sizeBounds(system, new Map(others))(position, end) !== n;
      });
    const enough = smallestFirst.find(isOpen);
    if (enough !== undefined) return on(enough, tellers[end]);
  }
  // Where something is out, all that can be withheld on one end may not be enough.
  const isAnyOut = out.some(({ size }) => size > 0);
  const places = isAnyOut ? ends.flatMap((end) => tellers[end]) : tellers[ends[0] as 'lowest'];
  return smallestFirst.flatMap((group) => on(group, places));
}

import type { LinkedSystem } from './linked-system.ts';
import { sumOf } from './sum-of.ts';

/** By the position of each group that is shown on an indicator, how many of it are in each category. */
export type ShownCategories = ReadonlyMap<number, readonly number[]>;

/**
 * How many answered of each group of which any indicator tells it, as if that were a category.
 *
 * @throws RangeError when two indicators tell different numbers
 */
export function sizesOf({ ids }: LinkedSystem, indicators: readonly ShownCategories[]): ShownCategories {
  const sizes = new Map<number, readonly [number]>();
  for (const [position, all] of indicators.flatMap((own) => [...own])) {
    const size = sumOf(all);
    const [before] = sizes.get(position) ?? [size];
    if (size !== before) {
      throw new RangeError(
        `Expected as many who answered in "${ids[position]}" on every indicator; received ${before} and ${size}.`,
      );
    }
    sizes.set(position, [size]);
  }
  return sizes;
}

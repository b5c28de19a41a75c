import { sumOf } from './sum-of.ts';

/** By the position of each group that is shown on an indicator, how many of it are in each category. */
export type ShownCategories = ReadonlyMap<number, readonly number[]>;

/** How many answered of each group of which any indicator tells it, as if that were a category. */
export function sizesOf(indicators: readonly ShownCategories[]): ShownCategories {
  return new Map(indicators.flatMap((own) => [...own].map(([position, all]) => [position, [sumOf(all)]] as const)));
}

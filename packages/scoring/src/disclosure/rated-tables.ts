import type { RatedCell } from './rated-groups.ts';

/** How many of each cell are in each category of an indicator: on each level, lowest first, and then missing for each reason. */
export interface RatedTables {
  readonly categories: readonly number[][];
  /** How many of the categories are levels. */
  readonly levels: number;
  /** The cells in which too few are on levels. */
  readonly few: ReadonlySet<number>;
  /** 1 for each cell that is hidden for the indicator; more are put there as they are found to be needed. */
  readonly isHidden: Uint8Array;
}

/** Lays the cells of an indicator out by category. */
export function ratedTables(cells: readonly RatedCell[], few: ReadonlySet<number>, isHidden: Uint8Array): RatedTables {
  const [first] = cells;
  const levels = first?.counts.length ?? 0;
  const categories = Array.from({ length: levels + (first?.missing.length ?? 0) }, (_, category) =>
    cells.map(({ counts, missing }) => (category < levels ? counts[category] : missing[category - levels]) as number),
  );
  return { categories, levels, few, isHidden };
}

/** How many of a cell are in the first so many of the categories. */
export function inFirst({ categories }: Pick<RatedTables, 'categories'>, cell: number, first: number): number {
  let sum = 0;
  for (let category = 0; category < first; category += 1) sum += categories[category]?.[cell] as number;
  return sum;
}

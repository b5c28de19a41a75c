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

/** How many of a cell are in the first so many of the categories. */
export function inFirst({ categories }: Pick<RatedTables, 'categories'>, cell: number, first: number): number {
  let sum = 0;
  for (let category = 0; category < first; category += 1) sum += categories[category]?.[cell] as number;
  return sum;
}

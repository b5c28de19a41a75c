import type { LinkedCell, Relation } from './hierarchy.ts';
import { linkedSystem } from './linked-system.ts';
import type { RatedGroups, RatedIndicator } from './rated-groups.ts';
import type { RatedTables } from './rated-tables.ts';
import { startTableau } from './tableau.ts';
import type { Together } from './together.ts';

/** Groups by their leaves, for each of which there is how many chose each category of each indicator. */
export interface RatedLeaves {
  /** By indicator, by leaf, by category: the levels, and then one kind of missing. */
  readonly chosen: readonly (readonly (readonly number[])[])[];
  /** The leaves of each total. */
  readonly totals: readonly (readonly number[])[];
}

/** The leaves of each cell: first each leaf by itself, then the totals. */
export function membersOf({ chosen: [first = []], totals }: RatedLeaves): readonly (readonly number[])[] {
  return [...first.map((_, leaf) => [leaf]), ...totals];
}

/** A group by what its raters chose of one indicator, lowest level first, and how many chose none. */
export interface RatedCell extends LinkedCell {
  readonly counts: readonly number[];
  readonly missing: readonly number[];
}

/** Groups that leaves make up, cell by cell. */
export interface LeafGroups {
  readonly sizes: readonly LinkedCell[];
  readonly indicators: readonly (readonly RatedCell[])[];
}

/** The same, as they are protected together. */
export function ratedOf({ sizes, indicators }: LeafGroups): RatedGroups {
  return { sizes, indicators: indicators.map(ratedIndicator) };
}

function ratedIndicator(cells: readonly RatedCell[]): RatedIndicator {
  const rows = cells.map(({ counts, missing }) => [...counts, ...missing]);
  const categories = (rows[0] ?? []).map((_, category) => rows.map((row) => row[category] as number));
  return { cells, categories, levels: cells[0]?.counts.length ?? 0 };
}

/** Lays the cells of an indicator out by category. */
export function ratedTables(cells: readonly RatedCell[], few: ReadonlySet<number>, isHidden: Uint8Array): RatedTables {
  const { categories, levels } = ratedIndicator(cells);
  return { categories: categories.map((numbers) => [...numbers]), levels, few, isHidden };
}

/** The groups that the leaves make up, by names of one letter in the order of their members. */
export function groupsOf(leaves: RatedLeaves): LeafGroups & { readonly relations: readonly Relation[] } {
  const members = membersOf(leaves);
  const nameOf = (cell: number) => String.fromCharCode(97 + cell);
  const sumsOf = (rows: readonly (readonly number[])[]) =>
    members.map((own) => sumOver(own.map((leaf) => rows[leaf] as readonly number[])));
  const indicators = leaves.chosen.map((rows) =>
    sumsOf(rows).map((categories, cell): RatedCell => {
      const counts = categories.slice(0, -1);
      return {
        id: nameOf(cell),
        n: total(counts),
        raters: total(categories),
        counts,
        missing: categories.slice(-1),
      };
    }),
  );
  const sizes = members.map((_, cell) => ({ id: nameOf(cell), n: indicators[0]?.[cell]?.raters ?? 0 }));
  const leafCount = members.length - leaves.totals.length;
  const relations = leaves.totals.map((own, at) => ({ total: nameOf(leafCount + at), parts: own.map(nameOf) }));
  return { sizes, indicators, relations };
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function sumOver(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, at) => total(rows.map((row) => row[at] as number)));
}

/**
 * The groups as more of them are withheld together: those in which too few are, or on levels of an indicator, are hidden to begin
 * with, and what is forced.
 */
export function togetherOf(leaves: RatedLeaves, atLeast: number, forced: ArrayLike<number> = []): Together {
  const { sizes, indicators, relations } = groupsOf(leaves);
  const system = linkedSystem(
    sizes.map(({ id }) => id),
    relations,
  );
  const few = new Set([...sizes.entries()].flatMap(([cell, { n }]) => (n > 0 && n < atLeast ? [cell] : [])));
  return {
    equations: system.equations,
    complement: { tableau: startTableau(system.equations, sizes.length), bounds: new Map(), changes: new Map() },
    few,
    indicators: indicators.map((cells) => {
      const own = new Set(
        [...cells.entries()].flatMap(([cell, { n, raters = n }]) =>
          raters > 0 && (n > 0 ? n : raters) < atLeast ? [cell] : [],
        ),
      );
      const isHidden = Uint8Array.from(cells, (_, at) => (forced[at] === 1 || few.has(at) || own.has(at) ? 1 : 0));
      return ratedTables(cells, own, isHidden);
    }),
    costs: sizes.map(({ n }) => 1 + n / 1000),
  };
}

/** The leaves of each sum of two units by two roles. */
export const twoByTwo = [
  [0, 1],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 1, 2, 3],
];

/** The leaves of each sum of three units by two roles. */
export const threeByTwo = [
  [0, 1],
  [2, 3],
  [4, 5],
  [0, 2, 4],
  [1, 3, 5],
  [0, 1, 2, 3, 4, 5],
];

/** Two units by two roles, three by two, and networks that overlap. */
const shapes = [
  {
    leaves: 4,
    most: 4,
    totals: twoByTwo,
  },
  {
    leaves: 6,
    most: 3,
    totals: threeByTwo,
  },
  {
    leaves: 4,
    most: 4,
    totals: [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 1, 2, 3],
    ],
  },
];

/**
 * Leaves of one of three shapes, by what the raters of each of up to six choose of two indicators, with two and three levels; the
 * last that they may choose is a missing rating.
 */
export function leavesOf(shape: number, raters: readonly (readonly (readonly [number, number])[])[]): RatedLeaves {
  const { leaves, most, totals } = shapes[shape] as (typeof shapes)[number];
  const own = raters.slice(0, leaves).map((all) => all.slice(0, most));
  const chosen = [3, 4].map((categories, indicator) =>
    own.map((all) =>
      Array.from({ length: categories }, (_, category) => all.filter((one) => one[indicator] === category).length),
    ),
  );
  return { chosen, totals };
}

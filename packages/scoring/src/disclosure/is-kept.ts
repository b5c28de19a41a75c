import { type Level, levelsOf } from './demands.ts';
import type { LinkedCell } from './hierarchy.ts';
import type { LinkedSystem } from './linked-system.ts';
import type { Demand } from './reach.ts';
import { type AttackedTable, type Extreme, type Limit, solveExtreme } from './solve-extreme.ts';

/** Groups with their sums, as an attacker sees them. */
export interface AttackedGroups {
  readonly system: LinkedSystem;
  readonly cells: readonly LinkedCell[];
  readonly isHidden: Uint8Array;
  /** What told reasons say of the numbers; empty where none are told. */
  readonly limits: readonly (Limit | undefined)[];
}

/**
 * Whether any one of some demands on a cell is met, or none is made; `undefined` where whole numbers took too long to
 * find out.
 *
 * @param highest - the most raters that the cell can have
 */
export function isKept(groups: AttackedGroups, anyOf: readonly Demand[], highest: Extreme): boolean | undefined {
  let isOpen = false;
  for (const demand of anyOf) {
    const { value, isWide, reached = isWide ? 0 : value } = mostOf(groups, demand, highest);
    const least = demand.atLeast - 1e-6;
    if (reached >= least) return true;
    isOpen ||= value >= least;
  }
  return isOpen ? undefined : anyOf.length === 0;
}

function mostOf(groups: AttackedGroups, { position, values, level }: Demand, highest: Extreme): Extreme {
  const { system, cells, isHidden, limits } = groups;
  if (level === undefined && cells.every(({ n }, at) => values[at] === n)) return highest;
  if (level === undefined || limits.length === 0)
    return solveExtreme({ ...system, values, isHidden })(position, 'maximize');
  const levels = levelsOf(cells);
  const column = 1 + levels.findIndex((one) => one.level === level);
  return solveExtreme(byLevel(groups, levels))(column * cells.length + position, 'maximize');
}

/** The numbers, and then the counts of each level, which come to them: all as cells of one table. */
function byLevel({ system, cells, isHidden, limits }: AttackedGroups, levels: readonly Level[]): AttackedTable {
  const columns = [cells.map(({ n }) => n), ...levels.map(({ values }) => values)];
  const sums = columns.flatMap((_, column) =>
    system.equations.map((equation) => equation.map(([at, factor]) => [column * cells.length + at, factor] as const)),
  );
  const numbers = cells.map((_, at) =>
    columns.map((_column, column) => [column * cells.length + at, column === 0 ? -1 : 1] as const),
  );
  return {
    equations: [...sums, ...numbers],
    values: columns.flat(),
    isHidden: columns.flatMap(() => [...isHidden]),
    limits,
  };
}

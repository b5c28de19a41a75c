import { levelsOf } from './demands.ts';
import type { AttackedGroups } from './is-kept.ts';
import type { AttackedTable } from './solve-extreme.ts';

/** The numbers of raters, and then the counts of each level, lowest first, which come to them: all as cells of one table. */
export function levelTables({ system, cells, isHidden, limits }: AttackedGroups): AttackedTable {
  const levels = levelsOf(cells).sort((a, b) => a.level - b.level);
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

import type { TableCell } from './table-cell.ts';

/** A row or a column that holds a total and its parts, as positions of cells, the total first. */
export type Line = readonly [total: number, ...parts: number[]];

/** The sums that a table holds. */
export interface TableLines {
  readonly lines: readonly Line[];
  /** For each cell, where its row and its column stand in `lines`; one after the last for what isn't in a sum. */
  readonly linesAt: readonly (readonly [row: number, column: number])[];
}

export function tableLines(cells: readonly TableCell[]): TableLines {
  const rows = linesAlong(cells, 'row', 'column');
  const columns = linesAlong(cells, 'column', 'row');
  const rowPlaces = new Map([...rows.keys()].map((row, at) => [row, at]));
  const columnPlaces = new Map([...columns.keys()].map((column, at) => [column, rows.size + at]));
  const none = rows.size + columns.size;
  return {
    lines: [...rows.values(), ...columns.values()],
    linesAt: cells.map(({ row, column }) => [rowPlaces.get(row) ?? none, columnPlaces.get(column) ?? none]),
  };
}

/** The lines of one direction, by their number: those with a total and something that it is of. */
function linesAlong(
  cells: readonly TableCell[],
  along: 'row' | 'column',
  across: 'row' | 'column',
): ReadonlyMap<number, Line> {
  const totals = new Map<number, number>();
  const parts = new Map<number, number[]>();
  for (const [position, cell] of cells.entries()) {
    const list = parts.get(cell[along]);
    if (cell[across] === 0) totals.set(cell[along], position);
    else if (list === undefined) parts.set(cell[along], [position]);
    else list.push(position);
  }
  return new Map(
    [...totals].flatMap(([key, total]) => {
      const list = parts.get(key);
      return list === undefined ? [] : [[key, [total, ...list]] as const];
    }),
  );
}

import { describe, expect, it } from 'vitest';
import type { TableCell } from './table-cell.ts';
import { tableLines } from './table-lines.ts';

const cell = (row: number, column: number): TableCell => ({ row, column, n: 1, raters: 1 });

describe('tableLines', () => {
  it('finds every row and column that holds a total and parts, the total first', () => {
    const cells = [cell(0, 0), cell(0, 1), cell(1, 1), cell(1, 0), cell(2, 0), cell(2, 1)];
    const { lines, linesAt } = tableLines(cells);
    expect(lines).toEqual([
      [0, 1],
      [3, 2],
      [4, 5],
      [0, 3, 4],
      [1, 2, 5],
    ]);
    for (const [position, [row, column]] of linesAt.entries()) {
      expect(lines[row]).toContain(position);
      expect(lines[column]).toContain(position);
    }
  });
  it('finds no line in a table of one cell, nor where the total is missing', () => {
    expect(tableLines([cell(0, 0)])).toEqual({ lines: [], linesAt: [[0, 0]] });
    expect(tableLines([cell(1, 1), cell(1, 2), cell(2, 1)]).lines).toEqual([]);
  });
  it('finds the one line of units alone, and of roles alone', () => {
    expect(tableLines([cell(0, 0), cell(1, 0), cell(2, 0)])).toEqual({
      lines: [[0, 1, 2]],
      linesAt: [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    });
    expect(tableLines([cell(0, 0), cell(0, 1), cell(0, 2)]).lines).toEqual([[0, 1, 2]]);
  });
});

import { checkMinimum } from './check-minimum.ts';
import type { SuppressionReason } from './protected.ts';
import { type Arc, type CutSide, smallCut } from './small-cut.ts';
import type { TableCell } from './table-cell.ts';
import { type Line, type TableLines, tableLines } from './table-lines.ts';

/**
 * Decides which groups of a table of units by roles are withheld, so that no group of fewer raters than the minimum can
 * be read, worked out by subtraction, or put together from what is shown.
 *
 * Groups below the minimum go first. Then, until nothing changes: a row or column with one hidden cell gets a second,
 * one whose hidden parts come to fewer raters than the minimum gets another, and so does any sum of hidden groups, over
 * several rows and columns, that the shown cells tell and that has fewer raters than the minimum. The smallest group is
 * the one that goes.
 *
 * Beyond exact values it doesn't look at bounds: how narrow an interval the shown cells leave.
 *
 * @param cells - the groups, with the totals over units, over roles, and over both
 * @param minimum - the smallest number of raters that is shown; a whole number from 1
 * @returns for each cell, in their order, why it is withheld; `undefined` where it is shown
 * @throws RangeError when the minimum isn't a whole number from 1
 * @example
 * ```ts
 * import { suppress } from '@rubrikk/scoring';
 *
 * const cells = [
 *   { row: 0, column: 0, n: 40, raters: 40 },
 *   { row: 0, column: 1, n: 3, raters: 3 }, // leaders
 *   { row: 0, column: 2, n: 30, raters: 30 }, // teachers
 *   { row: 0, column: 3, n: 7, raters: 7 }, // assistants
 * ];
 * console.log(suppress(cells, 5).join()); // => ,too-few,,would-reveal
 * ```
 */
export function suppress(cells: readonly TableCell[], minimum: number): (SuppressionReason | undefined)[] {
  checkMinimum(minimum);
  const reasons = cells.map((cell): SuppressionReason | undefined => (isSmall(cell, minimum) ? 'too-few' : undefined));
  const table: Table = { cells, minimum, reasons, ...tableLines(cells) };
  const unproven = cells.flatMap((_, position) => (reasons[position] === undefined ? [] : [position]));
  let changed = unproven.length > 0;
  while (changed) {
    changed = false;
    for (const line of table.lines) {
      for (; isLeaking(table, line); changed = true) hideSmallest(table, line);
    }
    changed ||= hideAcrossCut(table, unproven);
  }
  return reasons;
}

interface Table extends TableLines {
  readonly cells: readonly TableCell[];
  readonly minimum: number;
  readonly reasons: (SuppressionReason | undefined)[];
}

/** A group that must not be read: too few chose a level, or nobody did and the group itself is too few. */
function isSmall({ n, raters }: TableCell, minimum: number): boolean {
  return raters > 0 && (n > 0 ? n : raters) < minimum;
}

/** Whether the shown cells of a line give away a group below the minimum: one that is hidden, or several together. */
function isLeaking({ cells, minimum, reasons }: Table, line: Line): boolean {
  const hidden = line.filter((position) => reasons[position] !== undefined);
  if (hidden.length < 2) return hidden.length === 1;
  if (reasons[line[0]] !== undefined) return false;
  return hidden.reduce((sum, position) => sum + (cells[position] as TableCell).n, 0) < minimum;
}

/** Hides the smallest shown group of a line, its total last. */
function hideSmallest({ cells, reasons }: Table, [total, ...parts]: Line): void {
  const shown = parts.filter((position) => reasons[position] === undefined);
  const size = (position: number) => (cells[position] as TableCell).raters;
  const [smallest = total] = shown.sort((a, b) => size(a) - size(b));
  reasons[smallest] = 'would-reveal';
}

/** Hides a cell so that one more sum that is too small isn't told; false when there is none such. */
function hideAcrossCut(table: Table, unproven: number[]): boolean {
  const hidden = table.reasons.flatMap((reason, position) => (reason === undefined ? [] : [position]));
  const find = smallCut(hidden.map((position) => arcOf(table, position)));
  // Proven once is proven for good: what is hidden later only takes more flow.
  for (let position = unproven.at(-1); position !== undefined; position = unproven.at(-1)) {
    const side = find(hidden.indexOf(position), table.minimum);
    if (side !== undefined && hideAcross(table, side)) return true;
    unproven.pop();
  }
  return false;
}

/** A hidden cell as an arc from the line that adds it, when rows count for the columns taken off, to the other. */
function arcOf({ cells, linesAt }: Table, position: number): Arc {
  const { row, column, n } = cells[position] as TableCell;
  const [inRow, inColumn] = linesAt[position] as readonly [number, number];
  // A total stands on the other side of its own line's sum; the total of both on the other side twice.
  const isTurned = (row === 0) !== (column === 0);
  return isTurned ? { from: inColumn, to: inRow, size: n } : { from: inRow, to: inColumn, size: n };
}

/** Hides the smallest shown group that stands on both sides of a cut; false when none does. */
function hideAcross({ cells, reasons, linesAt }: Table, side: CutSide): boolean {
  const shown = linesAt.flatMap(([row, column], position) =>
    reasons[position] === undefined && side.has(row) !== side.has(column) ? [position] : [],
  );
  const size = (position: number) => (cells[position] as TableCell).raters;
  const [smallest] = shown.sort((a, b) => size(a) - size(b));
  if (smallest === undefined) return false;
  reasons[smallest] = 'would-reveal';
  return true;
}

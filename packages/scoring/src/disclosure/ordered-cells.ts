import type { LinkedCell } from './hierarchy.ts';
import type { LinkedSystem } from './linked-system.ts';
import type { Equation } from './tableau.ts';

/** The cells in the order of the system; refuses others than its cells, and those that don't add up. */
export function orderedCells(system: LinkedSystem, cells: readonly LinkedCell[]): LinkedCell[] {
  const all = new Array<LinkedCell>(system.ids.length);
  let known = 0;
  for (const cell of cells) {
    const position = system.positionOf.get(cell.id);
    if (position === undefined || all[position] !== undefined) continue;
    all[position] = cell;
    known += 1;
  }
  if (known < all.length || cells.length > known) {
    throw new RangeError(
      `Expected the same ${system.ids.length} cells in every table; received ${cells.length} others.`,
    );
  }
  for (const cell of all) checkCell(cell);
  for (const equation of system.equations) checkSum(equation, all);
  return all;
}

function checkCell({ id, n, raters = n, atMost = n }: LinkedCell): void {
  if (atMost < n) throw new RangeError(`Expected n of "${id}" to be at most ${atMost}; received ${n}.`);
  if (Number.isSafeInteger(n) && n >= 0 && Number.isSafeInteger(raters) && raters >= n) return;
  throw new RangeError(
    `Expected n and raters of "${id}" to be whole numbers from 0, n at most raters; received ${n} and ${raters}.`,
  );
}

function checkSum(equation: Equation, cells: readonly LinkedCell[]): void {
  let off = 0;
  for (let at = 0; at < equation.length; at += 1) {
    const { 0: position, 1: factor } = equation[at] as Equation[number];
    off += factor * (cells[position] as LinkedCell).n;
  }
  if (off === 0) return;
  const named = (sign: number) =>
    equation.filter(([, factor]) => factor === sign).map(([position]) => `"${cells[position]?.id}"`);
  throw new RangeError(
    `Expected n of ${named(-1)} to be that of its parts ${named(1).join(', ')} together; received ${Math.abs(off)} too ${off > 0 ? 'few' : 'many'}.`,
  );
}

import type { LinkedCell } from './hierarchy.ts';
import type { LinkedSystem } from './linked-system.ts';
import type { Equation } from './tableau.ts';

/** The cells in the order of the system; refuses others than its cells, and those that don't add up. */
export function orderedCells(system: LinkedSystem, cells: readonly LinkedCell[]): LinkedCell[] {
  const ordered = new Map(cells.map((cell) => [cell.id, cell]));
  const all = system.ids.flatMap((id) => ordered.get(id) ?? []);
  if (all.length < system.ids.length || cells.length > all.length) {
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
  const off = equation.reduce((sum, [position, factor]) => sum + factor * (cells[position] as LinkedCell).n, 0);
  if (off === 0) return;
  const named = (sign: number) =>
    equation.filter(([, factor]) => factor === sign).map(([position]) => `"${cells[position]?.id}"`);
  throw new RangeError(
    `Expected n of ${named(-1)} to be that of its parts ${named(1).join(', ')} together; received ${Math.abs(off)} too ${off > 0 ? 'few' : 'many'}.`,
  );
}

import type { Hierarchy } from '@rubrikk/scoring';
import { drawFrom } from './random-hierarchy.ts';

/** What is asked of a table: that a cell has at least, or at most, so many. */
export interface Wish {
  readonly id: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/**
 * Looks for a table of whole numbers from 0 that agrees with every shown cell and every sum, and has what is wished: by
 * narrowing ranges along the sums and trying values, near the true ones first. It knows nothing of linear programming,
 * nor of the code under test.
 *
 * @param near - a table to look around, if not the true one; it need not be of whole numbers
 * @returns the table; `undefined` when there is none; 'gave up' after too many tries
 */
export function findTable(
  hierarchy: Hierarchy,
  shown: ReadonlySet<string>,
  wish: Wish,
  near?: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | undefined | 'gave up' {
  const reaches = near ? [1, 1, 2, 2, 4] : [4, 8, 16, 32, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const reach = reaches[attempt % 5] as number;
    const found = findNear(hierarchy, shown, wish, { reach, attempt, near, tries: 200 + 20 * attempt });
    if (found instanceof Map || (found === undefined && reach === Number.POSITIVE_INFINITY)) return found;
  }
  return 'gave up';
}

interface Attempt {
  /** How far a cell may be from its true number. */
  readonly reach: number;
  /** Turns the order in which cells are tried: an unlucky one can take for ever. */
  readonly attempt: number;
  readonly tries: number;
  /** The table to start from, if not the true one. */
  readonly near: ReadonlyMap<string, number> | undefined;
}

function findNear(
  { cells, relations }: Hierarchy,
  shown: ReadonlySet<string>,
  { id, atLeast, atMost }: Wish,
  { reach, attempt, tries, near }: Attempt,
): ReadonlyMap<string, number> | undefined | 'gave up' {
  const at = new Map(cells.map((cell, index) => [cell.id, index]));
  const most = cells.reduce((total, { n }) => total + n, 100);
  const original = cells.map(({ id: name, n }) => near?.get(name) ?? n);
  const from = original.map((n, index) =>
    shown.has(cells[index]?.id as string) ? n : Math.max(0, Math.ceil(n - reach)),
  );
  const to = original.map((n, index) =>
    shown.has(cells[index]?.id as string) ? n : Math.min(most, Math.floor(n + reach)),
  );
  const wished = at.get(id) as number;
  from[wished] = Math.max(from[wished] as number, atLeast ?? 0);
  to[wished] = Math.min(to[wished] as number, atMost ?? most);
  const sums = relations.map(({ total, parts }) => [total, ...parts].map((name) => at.get(name) as number));
  const draw = drawFrom(attempt);
  const eagerness = cells.map(() => (attempt === 0 ? 1 : 0.3 + draw()));
  const budget = { left: tries };
  const found = search({ sums, original: original.map(Math.round), eagerness, budget }, from, to);
  if (found === undefined) return budget.left > 0 ? undefined : 'gave up';
  return new Map(cells.map((cell, index) => [cell.id, found[index] as number]));
}

interface Puzzle {
  readonly sums: readonly (readonly number[])[];
  readonly original: readonly number[];
  /** Of two cells, the one with the narrower range by its eagerness is tried first. */
  readonly eagerness: readonly number[];
  readonly budget: { left: number };
}

/** Whether a table is of whole numbers from 0, agrees with every shown cell and every sum, and has what is wished. */
export function isTable(
  { cells, relations }: Hierarchy,
  shown: ReadonlySet<string>,
  { id, atLeast = 0, atMost = Number.POSITIVE_INFINITY }: Wish,
  table: ReadonlyMap<string, number>,
): boolean {
  const of = (name: string) => table.get(name) ?? Number.NaN;
  return (
    cells.every((cell) => Number.isInteger(of(cell.id)) && of(cell.id) >= 0) &&
    cells.every((cell) => !shown.has(cell.id) || of(cell.id) === cell.n) &&
    relations.every(({ total, parts }) => of(total) === parts.reduce((sum, part) => sum + of(part), 0)) &&
    of(id) >= atLeast &&
    of(id) <= atMost
  );
}

function search(puzzle: Puzzle, from: number[], to: number[]): number[] | undefined {
  puzzle.budget.left -= 1;
  if (puzzle.budget.left <= 0 || !narrow(puzzle.sums, from, to)) return undefined;
  const open = openCell(puzzle, from, to);
  if (open < 0) return from;
  const near = Math.min(to[open] as number, Math.max(from[open] as number, puzzle.original[open] as number));
  // The value nearest to the true one, then all above it, then all below.
  for (const [low, high] of [
    [near, near],
    [near + 1, to[open] as number],
    [from[open] as number, near - 1],
  ] as const) {
    if (low > high) continue;
    const found = search(puzzle, from.with(open, low), to.with(open, high));
    if (found !== undefined) return found;
  }
  return undefined;
}

function openCell({ eagerness }: Puzzle, from: readonly number[], to: readonly number[]): number {
  let open = -1;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const [cell, low] of from.entries()) {
    const width = ((to[cell] as number) - low) * (eagerness[cell] as number);
    if (width <= 0 || width >= narrowest) continue;
    narrowest = width;
    open = cell;
  }
  return open;
}

/** Narrows the range of every cell by the sums it is in; false when one has none left. */
function narrow(sums: Puzzle['sums'], from: number[], to: number[]): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (const [total, ...parts] of sums as readonly (readonly [number, ...number[]])[]) {
      const least = parts.reduce((sum, part) => sum + (from[part] as number), 0);
      const most = parts.reduce((sum, part) => sum + (to[part] as number), 0);
      changed = clip(from, to, total, least, most) || changed;
      for (const part of parts) {
        const others = [least - (from[part] as number), most - (to[part] as number)] as const;
        changed =
          clip(from, to, part, (from[total] as number) - others[1], (to[total] as number) - others[0]) || changed;
      }
      if ([total, ...parts].some((cell) => (from[cell] as number) > (to[cell] as number))) return false;
    }
  }
  return true;
}

function clip(from: number[], to: number[], cell: number, low: number, high: number): boolean {
  const isNarrower = low > (from[cell] as number) || high < (to[cell] as number);
  from[cell] = Math.max(from[cell] as number, low);
  to[cell] = Math.min(to[cell] as number, high);
  return isNarrower && (from[cell] as number) <= (to[cell] as number);
}

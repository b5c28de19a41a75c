import { rounding, solveFor, type Tableau } from './tableau.ts';

/** How much a hidden cell is to become in one table of values. */
export interface Goal {
  readonly position: number;
  /** The value of every cell; nobody takes any to be less than 0. */
  readonly values: ArrayLike<number>;
  readonly atLeast: number;
  /** The most that anyone takes each of them to be; no limits when left out. */
  readonly atMost?: ArrayLike<number> | undefined;
}

/** A change of the hidden cells that no shown cell betrays: how much more each of them becomes. */
export type Change = readonly (readonly [position: number, more: number])[];

/** Why a goal isn't met: in any table that is thinkable, the cell changes by the sum of factor times change. */
export type Bound = readonly (readonly [position: number, factor: number])[];

/**
 * Looks for a change of the hidden cells, with none below 0 or above what it can be, and no shown one changed, that meets a
 * goal: the simplex method for bounded variables, from no change at all, which is always possible. The tableau is turned on
 * the way, so that what was worked out for one goal helps with the next.
 *
 * Bland's rule (1977, Mathematics of Operations Research 2, 103–107) picks every step, so that it ends.
 *
 * @returns the change that brings the cell nearest to the goal, and the equation that forbids more where that isn't enough
 */
export function reach(
  tableau: Tableau,
  { position, values, atLeast, atMost }: Goal,
  isHidden: Uint8Array,
): { readonly change: Change; readonly bound?: Bound } {
  const change = new Float64Array(isHidden.length);
  const search: Search = { position, values, atLeast, atMost, tableau, isHidden, change };
  const goal = atLeast - (values[position] as number);
  while ((change[position] as number) < goal - rounding) {
    const entry = entryOf(search);
    if (entry === undefined) return { change: sparse(change), bound: boundOf(search) };
    move(search, entry, goal);
  }
  return { change: sparse(change) };
}

interface Search extends Goal {
  readonly tableau: Tableau;
  readonly isHidden: Uint8Array;
  readonly change: Float64Array;
}

/** A cell that no row is solved for, and whether it becomes more or less. */
interface Entry {
  readonly column: number;
  readonly direction: 1 | -1;
}

function entryOf(search: Search): Entry | undefined {
  const { position, tableau, isHidden, change, values } = search;
  const at = tableau.rowOf[position] as number;
  if (at < 0) return { column: position, direction: 1 };
  const row = tableau.rows[at] as Float64Array;
  for (let column = 0; column < row.length; column += 1) {
    const factor = row[column] as number;
    if (factor === 0 || column === position || isHidden[column] === 0) continue;
    if (factor < 0 && roomAbove(search, column) > rounding) return { column, direction: 1 };
    if (factor > 0 && (change[column] as number) + (values[column] as number) > rounding)
      return { column, direction: -1 };
  }
  return undefined;
}

/** Moves a cell as far as the others let it, or as it takes; the one that stops it changes places with it. */
function move(search: Search, { column, direction }: Entry, goal: number): void {
  const { tableau, change, position } = search;
  let step = ownRoom(search, { column, direction }, goal);
  let stopped = -1;
  for (let at = 0; at < tableau.rows.length; at += 1) {
    const row = tableau.rows[at] as Float64Array;
    if (row[column] === 0) continue;
    const cell = tableau.basis[at] as number;
    const slope = -factorOf(row, column, cell) * direction;
    // The cell that is asked for always becomes more.
    const room = cell === position ? (goal - (change[cell] as number)) / slope : roomOf(search, cell, slope);
    const isNearer = room < step - rounding;
    const isTie = room < step + rounding && stopped >= 0 && cell < (tableau.basis[stopped] as number);
    if (!isNearer && !isTie) continue;
    step = Math.min(step, room);
    stopped = cell === position ? -1 : at;
  }
  shift(search, { column, direction }, Math.max(0, step));
  if (stopped >= 0) solveFor(tableau, stopped, column);
}

function ownRoom(search: Search, { column, direction }: Entry, goal: number): number {
  const { change, values, position } = search;
  if (direction < 0) return (change[column] as number) + (values[column] as number);
  // The cell that is asked for enters once, before it has changed.
  return column === position ? goal : roomAbove(search, column);
}

function roomOf(search: Search, cell: number, slope: number): number {
  const { isHidden, change, values } = search;
  if (isHidden[cell] === 0) return 0;
  return slope > 0 ? roomAbove(search, cell) / slope : ((change[cell] as number) + (values[cell] as number)) / -slope;
}

/** How much more a cell can become. */
function roomAbove({ change, values, atMost }: Search, cell: number): number {
  return (atMost?.[cell] ?? Number.POSITIVE_INFINITY) - (values[cell] as number) - (change[cell] as number);
}

function shift({ tableau, change }: Search, { column, direction }: Entry, step: number): void {
  if (step === 0) return;
  change[column] = (change[column] as number) + direction * step;
  for (let at = 0; at < tableau.rows.length; at += 1) {
    const row = tableau.rows[at] as Float64Array;
    if (row[column] === 0) continue;
    const cell = tableau.basis[at] as number;
    change[cell] = (change[cell] as number) - factorOf(row, column, cell) * direction * step;
  }
}

/** The factor of a cell in a row, for one of the cell that the row is solved for. */
function factorOf(row: Float64Array, column: number, cell: number): number {
  return (row[column] as number) / (row[cell] as number);
}

/** The row of the cell, turned so that it says what the cell is by the others. */
function boundOf({ position, tableau }: Search): Bound {
  const row = tableau.rows[tableau.rowOf[position] as number] as Float64Array;
  return sparse(row).flatMap(([column]): [number, number][] =>
    column === position ? [] : [[column, -factorOf(row, column, position)]],
  );
}

function sparse(numbers: Float64Array): [number, number][] {
  const found: [number, number][] = [];
  for (let position = 0; position < numbers.length; position += 1) {
    const number = numbers[position] as number;
    if (Math.abs(number) > rounding) found.push([position, number]);
  }
  return found;
}

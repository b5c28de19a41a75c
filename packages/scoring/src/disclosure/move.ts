import type { Change } from './reach.ts';

/**
 * A change in whole numbers of cells by which no other cell changes: `more[i]` is put to `cells[i]`, in the order of the cells.
 * Of the cells that become fewer, `losing`, `losses` are taken. Flat lists, as some thousand moves are tried for each group.
 */
export interface Move {
  readonly cells: readonly number[];
  readonly more: readonly number[];
  readonly losing: readonly number[];
  readonly losses: readonly number[];
}

/** Makes a move of a change, in the order of its cells. */
export function moveOf(change: Change): Move {
  const move = startMove();
  for (const [cell, more] of change) put(move, cell, more);
  return move;
}

/** A move less another, or with another put to it where `times` is −1. */
export function lessMove(one: Move, other: Move, times: 1 | -1 = 1): Move {
  const move = startMove();
  for (let at = 0, of = 0; at < one.cells.length || of < other.cells.length; ) {
    const own = one.cells[at] ?? Number.POSITIVE_INFINITY;
    const theirs = other.cells[of] ?? Number.POSITIVE_INFINITY;
    let more = 0;
    if (own <= theirs) more += one.more[at++] as number;
    if (theirs <= own) more -= times * (other.more[of++] as number);
    if (more !== 0) put(move, Math.min(own, theirs), more);
  }
  return move;
}

/** The move backwards. */
export function turnedMove({ cells, more }: Move): Move {
  const move = startMove();
  for (let at = 0; at < cells.length; at += 1) put(move, cells[at] as number, -(more[at] as number));
  return move;
}

/** By how many a move makes a cell larger. */
export function gainOf({ cells, more }: Move, cell: number): number {
  const at = cells.indexOf(cell);
  return at < 0 ? 0 : (more[at] as number);
}

/** Whether a table has as many as a move takes. */
export function bears(table: ArrayLike<number>, { losing, losses }: Move): boolean {
  for (let at = 0; at < losing.length; at += 1) {
    if ((table[losing[at] as number] as number) < (losses[at] as number)) return false;
  }
  return true;
}

/** What it costs to hide all that a move changes. */
export function costOfMove({ cells }: Move, costOf: (cell: number) => number): number {
  let cost = 0;
  for (let at = 0; at < cells.length; at += 1) cost += costOf(cells[at] as number);
  return cost;
}

function startMove() {
  return { cells: [] as number[], more: [] as number[], losing: [] as number[], losses: [] as number[] };
}

function put(move: ReturnType<typeof startMove>, cell: number, more: number): void {
  move.cells.push(cell);
  move.more.push(more);
  if (more > 0) return;
  move.losing.push(cell);
  move.losses.push(-more);
}

import { carryOut, type Move } from './move.ts';
import type { Remembered } from './remembered.ts';

/** Moves that are carried out together, each in a table. */
export type Steps = readonly (readonly [table: number[], move: Move])[];

/** What a cell is to become, and how a move brings it nearer. */
export interface Aim {
  readonly isReached: () => boolean;
  /** What a move comes to in the tables; `undefined` where they don't bear it. */
  readonly stepsOf: (move: Move) => Steps | undefined;
  /** What it costs to hide a cell that a move changes; 0 where it is hidden. */
  readonly costOf: (cell: number) => number;
  /** Whether nothing else speaks against it once it's reached. */
  readonly isFine?: () => boolean;
  /** Looks for further moves where none was borne; false when it finds none. */
  readonly findMore?: () => boolean;
}

/**
 * Changes a cell by moves until an aim is reached, and then takes them back: the tables in between are a proof that it may be so.
 * Of the moves that the tables bear, it takes the one for which it costs least to hide what it changes.
 *
 * @returns the cells that were changed; `undefined` when no move was found
 */
export function raise(
  moves: Remembered<Move>,
  { isReached, isFine, stepsOf, costOf, findMore }: Aim,
): number[] | undefined {
  const changed = new Set<number>();
  const done: Steps[] = [];
  const costNow = (cell: number) => (changed.has(cell) ? 0 : costOf(cell));
  let isStuck = false;
  while (!isStuck && !isReached()) {
    let steps = cheapest(moves, stepsOf, costNow);
    while (steps === undefined && findMore?.()) steps = cheapest(moves, stepsOf, costNow);
    isStuck = steps === undefined;
    for (const [table, move] of steps ?? []) {
      carryOut(table, move);
      for (const cell of move.cells) changed.add(cell);
    }
    done.push(steps ?? []);
  }
  const isProven = !isStuck && (isFine?.() ?? true);
  for (const steps of done) for (const [table, move] of steps) carryOut(table, move, -1);
  return isProven ? [...changed] : undefined;
}

function cheapest(moves: Remembered<Move>, stepsOf: Aim['stepsOf'], costOf: Aim['costOf']): Steps | undefined {
  let best: Steps | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0, move = moves.at(0); move !== undefined && least > 0; place += 1, move = moves.at(place)) {
    const steps = costOfMove(move, costOf) < least ? stepsOf(move) : undefined;
    if (steps === undefined) continue;
    const cost = steps.reduce((sum, [, part]) => sum + costOfMove(part, costOf), 0);
    if (cost >= least) continue;
    best = steps;
    least = cost;
  }
  return best;
}

/** What it costs to hide all that a move changes. */
export function costOfMove({ cells }: Move, costOf: Aim['costOf']): number {
  let cost = 0;
  for (const cell of cells) cost += costOf(cell);
  return cost;
}

import { circuitsOf } from './circuits.ts';
import { type Move, moveOf } from './move.ts';
import { movesFor } from './moves-for.ts';
import { type Change, reach } from './reach.ts';
import { type Remembered, remembered } from './remembered.ts';
import type { Together } from './together.ts';

/** The moves that make each cell larger, where some cells are hidden for all indicators. */
export interface MovesOf {
  /** Of hidden cells. */
  readonly free: (cell: number) => Remembered<Move>;
  /** Of any cells. */
  readonly wide: (cell: number) => Remembered<Move>;
  /** Of any cells that may change. */
  readonly within: (cell: number, mayChange: (cell: number) => boolean) => Pick<Remembered<Move>, 'at'>;
  /** One of hidden cells that a table bears; `undefined` when it bears none. */
  readonly findIn: (cell: number, table: ArrayLike<number>) => Move | undefined;
}

/** Prepares the moves by which cells become larger. */
export function movesOf({ equations, complement, costs }: Together, isHidden: Uint8Array): MovesOf {
  const isMove = (change: Change, cell: number) =>
    change.some(([at]) => at === cell) && change.every(([at, more]) => isHidden[at] === 1 && Number.isInteger(more));
  const all = circuitsOf(equations, hiddenFirst(isHidden, costs));
  const hidden = all.filter(({ cells }) => cells.every((at) => isHidden[at] === 1));
  const known = (cell: number) =>
    (complement.changes.get(cell) ?? []).filter((change) => isMove(change, cell)).map(moveOf);
  const once = (make: (cell: number) => Remembered<Move>) => {
    const made = new Map<number, Remembered<Move>>();
    return (cell: number) => {
      const moves = made.get(cell) ?? make(cell);
      made.set(cell, moves);
      return moves;
    };
  };
  const free = once((cell) => remembered(known(cell), movesFor(cell, hidden)));
  return {
    free,
    wide: once((cell) => remembered(known(cell), movesFor(cell, all))),
    within: (cell, mayChange) => {
      // Only when it's asked for: most indicators bear a move as it is.
      let made: Remembered<Move> | undefined;
      const make = () => {
        const some = all.filter(({ cells }) => cells.every(mayChange));
        return some.length === hidden.length ? free(cell) : remembered(known(cell), movesFor(cell, some));
      };
      const at = (place: number) => {
        made ??= make();
        return made.at(place);
      };
      return { at };
    },
    findIn: (cell, table) => {
      const goal = { position: cell, values: table, atLeast: (table[cell] as number) + 1 };
      const { change } = reach(complement.tableau, goal, isHidden);
      return isMove(change, cell) ? moveOf(change) : undefined;
    },
  };
}

/** All cells, the hidden ones first and then those that it costs least to hide. */
function hiddenFirst(isHidden: Uint8Array, costs: ArrayLike<number>): number[] {
  const costOf = (cell: number) => (isHidden[cell] === 1 ? 0 : (costs[cell] as number));
  return [...isHidden.keys()].sort((a, b) => costOf(a) - costOf(b));
}

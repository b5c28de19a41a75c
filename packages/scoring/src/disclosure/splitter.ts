import { bears, lessMove, type Move } from './move.ts';
import type { Remembered } from './remembered.ts';

/** A move of people as moves within single categories, such as levels. */
export type Split = readonly { readonly category: number; readonly move: Move }[];

/** How many moves are tried for a part. */
const most = 100;

/**
 * Makes a function that splits a move of people, of whom it isn't known in which category they are: all in one category, or
 * one move in one and the rest in another.
 *
 * @param ways - moves that may stand for a part
 * @param costOf - what it costs to hide what a move changes; of several parts the cheapest are taken
 * @returns a function of the tables of all categories, the move, and how many categories, from the first, may bear the move or
 *   its first part; `undefined` where it finds none
 */
export function splitter(
  ways: Pick<Remembered<Move>, 'at'>,
  costOf: (move: Move) => number = () => 0,
): (tables: readonly (readonly number[])[], move: Move, within: number) => Split | undefined {
  const rests = new Map<Move, Move>();
  let restsOf: Move | undefined;
  return (tables, move, within) => {
    const whole = bearing(tables, move, within);
    if (whole >= 0) return [{ category: whole, move }];
    if (restsOf !== move) rests.clear();
    restsOf = move;
    let least = Number.POSITIVE_INFINITY;
    let best: Split | undefined;
    for (let at = 0, way = ways.at(0); way !== undefined && at < most && least > 0; at += 1, way = ways.at(at)) {
      const cost = costOf(way);
      const category = cost < least ? bearing(tables, way, within) : -1;
      if (category < 0) continue;
      const rest = rests.get(way) ?? lessMove(move, way);
      rests.set(way, rest);
      // In one and the same category the two would be the move itself, which it doesn't bear.
      const other = bearing(tables, rest, tables.length, category);
      if (other < 0) continue;
      least = cost;
      best = [
        { category, move: way },
        { category: other, move: rest },
      ];
    }
    return best;
  };
}

/** The first category, but one, that bears a move; −1 when none does. */
function bearing(tables: readonly (readonly number[])[], move: Move, within: number, but = -1): number {
  for (let category = 0; category < within; category += 1) {
    if (category !== but && bears(tables[category] as readonly number[], move)) return category;
  }
  return -1;
}

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
    const whole = tables.findIndex((table, category) => category < within && bears(table, move));
    if (whole >= 0) return [{ category: whole, move }];
    if (restsOf !== move) rests.clear();
    restsOf = move;
    let least = Number.POSITIVE_INFINITY;
    let best: Split | undefined;
    for (let at = 0, way = ways.at(0); way !== undefined && at < most && least > 0; at += 1, way = ways.at(at)) {
      const cost = costOf(way);
      if (cost >= least) continue;
      const rest = rests.get(way) ?? lessMove(move, way);
      rests.set(way, rest);
      const parts = partsOf(tables, way, rest, within);
      if (parts === undefined) continue;
      least = cost;
      best = parts;
    }
    return best;
  };
}

/** Two categories that bear a part each. In one and the same the two would be the whole move, which it doesn't bear. */
function partsOf(tables: readonly (readonly number[])[], first: Move, second: Move, within: number): Split | undefined {
  for (let category = 0; category < within; category += 1) {
    if (!bears(tables[category] as readonly number[], first)) continue;
    const other = tables.findIndex((table, at) => at !== category && bears(table, second));
    if (other < 0) continue;
    return [
      { category, move: first },
      { category: other, move: second },
    ];
  }
  return undefined;
}

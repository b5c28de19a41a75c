import type { Refusal } from './change-by-one.ts';
import { costOfMove, type Move, turnedMove } from './move.ts';
import type { RatedTables } from './rated-tables.ts';
import type { Remembered } from './remembered.ts';
import { type Split, splitter } from './splitter.ts';

/** Where cells may be hidden for single indicators. */
export interface Ground {
  /** Moves of cells that are hidden for all indicators, by which the group becomes larger. */
  readonly free: Remembered<Move>;
  /** Moves of any cells, by which it does. */
  readonly wide: Remembered<Move>;
  /** What it costs to hide a cell for an indicator; 0 where it is. */
  readonly costIn: (tables: RatedTables) => (cell: number) => number;
}

/** So many moves are looked at. */
const most = 60;

/**
 * Finds the people that it costs least to hide cells for, so that no indicator refuses them.
 *
 * @returns the cells to hide, for each indicator that takes some; `undefined` when no people are found at any cost
 */
export function openFor(
  { free, wide, costIn }: Ground,
  indicators: readonly RatedTables[],
  { isOnLevels }: Pick<Refusal, 'isOnLevels'>,
): ReadonlyMap<RatedTables, readonly number[]> | undefined {
  const splits = indicators.map((tables) => splitter(wide, (move) => costOfMove(move, costIn(tables))));
  let best: ReadonlyMap<RatedTables, readonly number[]> | undefined;
  let least = Number.POSITIVE_INFINITY;
  const tryOut = (move: Move) => {
    const opened = new Map<RatedTables, readonly number[]>();
    let cost = 0;
    for (const [at, tables] of indicators.entries()) {
      const { categories, levels } = tables;
      const parts = splits[at]?.(categories, move, isOnLevels(tables) ? levels : categories.length);
      if (parts === undefined) return;
      const cells = shownIn(parts, costIn(tables));
      for (const cell of cells) cost += costIn(tables)(cell);
      if (cost >= least) return;
      if (cells.length > 0) opened.set(tables, cells);
    }
    least = cost;
    best = opened;
  };
  for (let at = 0, move = free.at(0); move !== undefined && at < most; at += 1, move = free.at(at)) {
    tryOut(move);
    tryOut(turnedMove(move));
  }
  return best;
}

function shownIn(parts: Split, costOf: (cell: number) => number): readonly number[] {
  return [...new Set(parts.flatMap(({ move }) => move.cells.filter((cell) => costOf(cell) > 0)))];
}

import { bears, type Move, turnedMove } from './move.ts';
import { type Aim, raise, type Steps } from './raise.ts';
import { inFirst, type RatedTables } from './rated-tables.ts';
import type { Remembered } from './remembered.ts';

/**
 * Looks for one more or one fewer of a group on levels of an indicator, of those who chose none, in place of others elsewhere: how
 * many are in any group stays as it is.
 *
 * @param moves - moves by which the group becomes larger
 * @param costOf - what it costs to hide a cell for the indicator; 0 where it is
 * @returns the cells that change, of which those that are shown are to be hidden; `undefined` when none was found
 */
export function changeLevel(
  moves: Remembered<Move>,
  tables: RatedTables,
  cell: number,
  costOf: Aim['costOf'],
): number[] | undefined {
  const levels = tables.categories.slice(0, tables.levels);
  const missing = tables.categories.slice(tables.levels);
  const before = inFirst(tables, cell);
  const swapOf = (there: Move, back: Move): Steps | undefined => {
    const level = levels.find((table) => bears(table, there));
    const kind = level && missing.find((table) => bears(table, back));
    return (
      kind &&
      level && [
        [level, there],
        [kind, back],
      ]
    );
  };
  return raise(moves, {
    isReached: () => inFirst(tables, cell) !== before,
    stepsOf: (move) => swapOf(move, turnedMove(move)) ?? swapOf(turnedMove(move), move),
    costOf,
  });
}

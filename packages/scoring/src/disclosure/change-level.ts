import { bears, costOfMove, type Move, turnedMove } from './move.ts';
import type { RatedTables } from './rated-tables.ts';
import type { Remembered } from './remembered.ts';

/**
 * Looks for one more or one fewer of a group on levels of an indicator, of those who chose none, in place of others elsewhere: how
 * many are in any group stays as it is. Of the moves that do, it takes the one for which it costs least to hide what it changes.
 *
 * @param moves - moves by which the group becomes larger
 * @param costOf - what it costs to hide a cell for the indicator; 0 where it is, and infinite where it may not be
 * @returns the cells that change, of which those that are shown are to be hidden; `undefined` when none was found
 */
export function changeLevel(
  moves: Remembered<Move>,
  { categories, levels }: RatedTables,
  costOf: (cell: number) => number,
): readonly number[] | undefined {
  const [onLevels, missing] = [categories.slice(0, levels), categories.slice(levels)];
  const isBorne = (there: Move, back: Move) =>
    onLevels.some((table) => bears(table, there)) && missing.some((table) => bears(table, back));
  let best: Move | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0, move = moves.at(0); move !== undefined && least > 0; place += 1, move = moves.at(place)) {
    const cost = costOfMove(move, costOf);
    if (cost >= least) continue;
    const turned = turnedMove(move);
    if (!isBorne(move, turned) && !isBorne(turned, move)) continue;
    best = move;
    least = cost;
  }
  return best?.cells;
}

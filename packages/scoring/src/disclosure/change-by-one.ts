import { type Move, turnedMove } from './move.ts';
import type { RatedTables } from './rated-tables.ts';
import type { Remembered } from './remembered.ts';
import { splitter } from './splitter.ts';

/** What moves people are looked for with. */
export interface Moves {
  /** Moves of cells that are hidden for all indicators, by which the group becomes larger. */
  readonly free: Remembered<Move>;
  /** Another such move, that a table bears; `undefined` when it bears none. */
  readonly findIn: (table: ArrayLike<number>) => Move | undefined;
  /** Moves of cells that are hidden for an indicator, any of which may stand for a part of another. */
  readonly waysIn: (tables: RatedTables) => Pick<Remembered<Move>, 'at'>;
}

/** What refused people: the indicators, and in which of all they were to be on levels. */
export interface Refusal {
  readonly refused: ReadonlySet<RatedTables>;
  readonly isOnLevels: (tables: RatedTables) => boolean;
}

/** In how many tables a further move is looked for. */
const mostSought = 30;

/**
 * Looks for one more or one fewer in a hidden group, and on levels of each indicator that it has too few on, so that nothing
 * changes that is shown of any indicator: the same people for all, though in each in any category.
 *
 * @param indicators - all of them; those that refuse come first afterwards, as they are likely to refuse the next
 * @param mayChange - whether one more or fewer might be on levels of an indicator, and as many in the group
 * @returns what refused them; `undefined` when people were found
 */
export function changeByOne(
  moves: Moves,
  indicators: RatedTables[],
  cell: number,
  mayChange: (tables: RatedTables) => boolean,
): Refusal | undefined {
  const isFew = (tables: RatedTables) => tables.few.has(cell);
  const refused = refusal(moves, indicators, isFew);
  if (refused === undefined) return refused;
  const open = indicators.filter((tables) => isFew(tables) && !mayChange(tables));
  const apart = [() => false, ...open.map((one) => (tables: RatedTables) => tables === one)];
  return apart.map((isOnLevels) => refusal(moves, indicators, isOnLevels)).find((one) => one !== undefined);
}

/** The same, where those who come or go are on levels of some indicators. */
function refusal(
  { free, findIn, waysIn }: Moves,
  indicators: RatedTables[],
  isOnLevels: (tables: RatedTables) => boolean,
): Refusal | undefined {
  const refused = new Set<RatedTables>();
  const splitters = new Map<RatedTables, ReturnType<typeof splitter>>();
  const isBorne = (move: Move) => {
    for (const [at, tables] of indicators.entries()) {
      const { categories, levels } = tables;
      const split = splitters.get(tables) ?? splitter(waysIn(tables));
      splitters.set(tables, split);
      if (split(categories, move, isOnLevels(tables) ? levels : categories.length) !== undefined) continue;
      indicators.unshift(...indicators.splice(at, 1));
      refused.add(tables);
      return false;
    }
    return true;
  };
  const isAnyBorne = () => {
    for (let place = 0, move = free.at(0); move !== undefined; place += 1, move = free.at(place)) {
      if (isBorne(move) || isBorne(turnedMove(move))) return true;
    }
    return false;
  };
  const findMore = finder(free, findIn, refused);
  let isFound = isAnyBorne();
  while (!isFound && findMore()) isFound = isAnyBorne();
  return isFound ? undefined : { refused, isOnLevels };
}

/** Looks for further moves in the levels that refused those before. */
function finder(free: Remembered<Move>, findIn: Moves['findIn'], refused: ReadonlySet<RatedTables>): () => boolean {
  const seen = new Set<string>();
  let sought = 0;
  return () => {
    const before = seen.size;
    for (const { categories, levels } of refused) {
      for (const table of categories.slice(0, levels)) {
        if (sought === mostSought) break;
        sought += 1;
        const move = findIn(table);
        const text = JSON.stringify(move?.cells);
        if (move === undefined || seen.has(text)) continue;
        seen.add(text);
        free.add(move);
      }
    }
    return seen.size > before;
  };
}

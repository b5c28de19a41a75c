import { changeByOne, type Moves, type Refusal } from './change-by-one.ts';
import { changeLevel } from './change-level.ts';
import { complementary } from './complementary.ts';
import type { Demand } from './demand.ts';
import { type MovesOf, movesOf } from './moves-of.ts';
import { openFor } from './open-for.ts';
import { inFirst, type RatedTables } from './rated-tables.ts';
import type { Together } from './together.ts';

/** What is hidden: for all indicators, and for each. */
export interface HiddenTogether {
  readonly isHidden: Uint8Array;
  readonly hidden: readonly Uint8Array[];
}

/** What is asked of a group for which no people were found: by which indicators, and how many more. */
interface Ask {
  readonly refused: ReadonlySet<RatedTables>;
  readonly more: number;
}

/** After so many rounds everything is withheld. */
const mostRounds = 30;

/**
 * Hides further groups until of each in which too few are, or too few on levels of an indicator, one more or fewer is thinkable for
 * whoever holds together all that is shown of all indicators. What can't be proven for an indicator alone is hidden for all.
 *
 * @param isHidden - 1 for each cell that is hidden for all indicators to begin with; the tables say what is for each
 */
export function withholdExact(together: Together, isHidden: Uint8Array): HiddenTogether {
  const asks = new Map<number, Ask>();
  let forced = isHidden;
  for (let round = 0; round < mostRounds; round += 1) {
    const demands = [...asks].flatMap(([cell, ask]) => demandsOn(together, cell, ask));
    const hidden = complementary(together.complement, { demands, forced, costs: together.costs });
    const moves = movesOf(together, hidden);
    const open = openPeople(together, hidden, moves);
    for (const [cell, refused] of open) asks.set(cell, askMore(refused, asks.get(cell)));
    if (open.size > 0) continue;
    const found = together.indicators.map((tables) => hiddenLevels(tables, hidden, moves, together.costs));
    const unproven = found.flatMap((own) => own.unproven);
    if (unproven.length === 0) return { isHidden: hidden, hidden: found.map((own) => own.hidden) };
    forced = forced.map((flag, cell) => (unproven.includes(cell) ? 1 : flag));
  }
  const everything = isHidden.map(() => 1);
  return { isHidden: everything, hidden: together.indicators.map(() => everything) };
}

/**
 * Looks for people for each group that is hidden for all, and hides cells of single indicators where some refuse them.
 *
 * @returns the groups for which that isn't enough, with the indicators that refused people
 */
function openPeople(together: Together, hidden: Uint8Array, moves: MovesOf): Map<number, Refusal['refused']> {
  const { indicators, few, costs } = together;
  const order = [...indicators];
  const open = new Map<number, Refusal['refused']>();
  const isHiddenIn = (tables: RatedTables) => (at: number) => hidden[at] === 1 || tables.isHidden[at] === 1;
  const costIn = (tables: RatedTables) => {
    const isIn = isHiddenIn(tables);
    return (at: number) => (isIn(at) ? 0 : (costs[at] as number));
  };
  for (const cell of hidden.keys()) {
    if (hidden[cell] === 0 || !(few.has(cell) || indicators.some((tables) => tables.few.has(cell)))) continue;
    const [free, wide] = [moves.free(cell), moves.wide(cell)];
    const own: Moves = {
      free,
      findIn: (table) => moves.findIn(cell, table),
      waysIn: (tables) => moves.within(cell, isHiddenIn(tables)),
    };
    const mayChange = (tables: RatedTables) => {
      const isIn = isHiddenIn(tables);
      return changeLevel(wide, tables, (at) => (isIn(at) ? 0 : Number.POSITIVE_INFINITY)) !== undefined;
    };
    for (let refusal = changeByOne(own, order, cell, mayChange); refusal !== undefined; ) {
      const opened = openFor({ free, wide, costIn }, indicators, refusal);
      if (opened === undefined || opened.size === 0) {
        // Where there is no move, none was asked.
        open.set(cell, refusal.refused.size > 0 ? refusal.refused : new Set(indicators));
        break;
      }
      for (const [tables, cells] of opened) for (const at of cells) tables.isHidden[at] = 1;
      refusal = changeByOne(own, order, cell, mayChange);
    }
  }
  return open;
}

/** Hides for one indicator what it takes beside those of whom it's shown how many they are, and on whose levels too few are. */
function hiddenLevels(tables: RatedTables, isHidden: Uint8Array, moves: MovesOf, costs: ArrayLike<number>) {
  const hidden = tables.isHidden.map((flag, at) => (isHidden[at] === 1 ? 1 : flag));
  const costOf = (cell: number) => (hidden[cell] === 1 ? 0 : (costs[cell] as number));
  const unproven: number[] = [];
  for (const cell of tables.few) {
    if (isHidden[cell] === 1) continue;
    const changed = changeLevel(moves.wide(cell), tables, costOf);
    if (changed === undefined) unproven.push(cell);
    for (const at of changed ?? []) hidden[at] = 1;
  }
  return { hidden, unproven };
}

/** Asks that there may be one more in a group, or so many more, by all that refused any. */
function demandsOn({ indicators }: Together, cell: number, { refused, more }: Ask): Demand[] {
  return indicators
    .filter((tables) => refused.has(tables))
    .map((tables) => {
      const { categories, levels, few } = tables;
      const within = few.has(cell) ? levels : categories.length;
      const atLeast = inFirst(tables, cell, within) + 1 + more;
      return { position: cell, tables: categories.slice(0, within), atLeast };
    });
}

function askMore(refused: ReadonlySet<RatedTables>, before: Ask = { refused: new Set(), more: 0 }): Ask {
  const all = new Set([...before.refused, ...refused]);
  return { refused: all, more: all.size > before.refused.size ? before.more : Math.max(1, 2 * before.more) };
}

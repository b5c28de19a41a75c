import { type ChangeDirections, changeDirections } from '../gaps/change-directions.ts';
import { signTest } from '../gaps/sign-test.ts';
import { wassersteinParts } from '../gaps/wasserstein-parts.ts';
import type { Interval } from '../numbers/interval.ts';
import { countFrom } from './count-from.ts';
import type { Cut } from './cut.ts';
import { marginsOf } from './margins-of.ts';
import type { MeasuredChange } from './measured-change.ts';
import type { Method } from './method.ts';
import { pairedShareInterval } from './paired-share-interval.ts';
import type { ChangeMeasures } from './unpaired-change.ts';

/** A change of the same raters, with how many of them rose and fell. */
export interface PairedChange extends MeasuredChange {
  readonly directions: ChangeDirections;
}

/**
 * Measures a change of the same raters; `undefined` of nobody.
 *
 * @param table - one row per level before, with how many raters chose each level after
 */
export function pairedChange(
  table: readonly (readonly number[])[],
  { favourable, confidence = 0.95 }: ChangeMeasures,
): PairedChange | undefined {
  const [before, after] = marginsOf(table);
  const parts = wassersteinParts(before, after);
  if (parts === undefined) return undefined;
  const directions = changeDirections(table);
  const { up: came, down: ceased, same: kept } = crossing(table, favourable);
  const n = came + ceased + kept;
  const limits = pairedShareInterval(came, ceased, n, confidence) as Interval;
  const share = { before: countFrom(before, favourable) / n, after: countFrom(after, favourable) / n };
  return {
    pairing: 'paired',
    directions,
    parts,
    favourable: { ...share, n: { before: n, after: n }, difference: (came - ceased) / n, ...limits, confidence },
    direction: Math.sign(directions.up - directions.down),
    p: chanceOf(directions),
    cuts: cutsOf(table, n),
    method,
  };
}

const method: Method = {
  name: 'sign-test',
  source:
    'Dixon & Mood (1946), Journal of the American Statistical Association 41(236), 557–566; interval of Tango (1998), Statistics in Medicine 17(8), 891–908.',
};

/** Where nobody moved, nothing speaks for a change. */
function chanceOf({ up, down }: ChangeDirections): number {
  return signTest(up, down) ?? 1;
}

function cutsOf(table: readonly (readonly number[])[], n: number): Cut[] {
  return table.slice(1).map((_, at) => {
    const moves = crossing(table, at + 2);
    return { rise: (moves.up - moves.down) / n, p: chanceOf(moves) };
  });
}

/** How many crossed to a level or above it, stayed on their side, and crossed to below it. */
function crossing(table: readonly (readonly number[])[], level: number): ChangeDirections {
  const side = (place: number) => (place >= level - 1 ? 1 : 0);
  const folded = [
    [0, 0],
    [0, 0],
  ];
  for (const [from, row] of table.entries()) {
    for (const [to, raters] of row.entries()) {
      const cells = folded[side(from)] as number[];
      cells[side(to)] = (cells[side(to)] as number) + raters;
    }
  }
  return changeDirections(folded);
}

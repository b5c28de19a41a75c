// Schools of which what a correction does is known exactly: every rater moves one step, where nothing changed by a coin.
import type { Correction } from '@rubrikk/scoring';
import { seededRandom } from '../../scripts/seeded-random.ts';
import { type Told, toldOf } from './false-among.ts';
import type { Draw, Moves } from './made-up-schools.ts';
import type { CoinSchool } from './promised.ts';

function thrown(raters: number, random: Draw): Moves {
  let up = 0;
  for (let rater = 0; rater < raters; rater += 1) up += random() < 0.5 ? 1 : 0;
  return [
    [0, up],
    [raters - up, 0],
  ];
}

/** What is told of so many schools whose raters throw coins, except on the indicators that changed. */
export function toldByCoin(
  tested: number,
  { raters, indicators, changed }: CoinSchool,
  correction: Correction,
  seed: number,
): Told[] {
  const random = seededRandom(seed);
  const allRose: Moves = [
    [0, raters],
    [0, 0],
  ];
  return Array.from({ length: tested }, () => {
    const tables = Array.from({ length: indicators }, (_, at) => (at < changed ? allRose : thrown(raters, random)));
    return toldOf(tables, changed, true, correction);
  });
}

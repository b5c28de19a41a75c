// How often comparisons of waves tell a change where there is none, in many made-up schools: `node
// --conditions=@rubrikk/source tests/comparisons/false-alarms.ts [how many schools]`. Ends with 1 when it is more often than
// the corrections promise, or elsewhere than they say, by more than three standard errors.
import type { Correction } from '@rubrikk/scoring';
import { seededRandom } from '../../scripts/seeded-random.ts';
import { toldByCoin } from './by-coin.ts';
import { anyFalse, type Estimate, falseShare, type Told, tablesOf, toldOf } from './false-among.ts';
import { type School, schools } from './made-up-schools.ts';
import { anyFalseByHolm, falseByBenjaminiHochberg } from './promised.ts';

const [count = 2000] = process.argv.slice(2).map(Number);
const indicators = 49;
const level = 0.05;
const corrections: readonly Correction[] = ['holm', 'benjamini-hochberg'];
let broken = 0;

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function say(
  name: string,
  told: readonly Told[],
  { mean, standardError }: Estimate,
  isKept: boolean,
  limit: string,
): void {
  const falsely = told.reduce((sum, one) => sum + one.falsely, 0);
  if (!isKept) broken += 1;
  process.stdout.write(
    `${isKept ? 'kept  ' : 'BROKEN'} ${name}: ${percent(mean)} ± ${percent(standardError)} (${limit}); ${falsely} of ${told.length * indicators} indicators told falsely\n`,
  );
}

function tryMadeUp(school: School, changed: number, isLinked: boolean, correction: Correction): void {
  const random = seededRandom(school.raters);
  const told = Array.from({ length: count }, () =>
    toldOf(tablesOf(school, indicators, changed, random), changed, isLinked, correction),
  );
  const seen = correction === 'holm' ? anyFalse(told) : falseShare(told);
  const promised = correction === 'holm' ? level : (level * (indicators - changed)) / indicators;
  const name = `${correction}, ${school.name}, ${isLinked ? 'linked' : 'not linked'}, ${changed} changed`;
  say(name, told, seen, seen.mean <= promised + 3 * seen.standardError, `at most ${percent(promised)}`);
}

function tryCoins(changed: number, correction: Correction): void {
  const school = { raters: 24, indicators, changed, level };
  const told = toldByCoin(count, school, correction, changed + 1);
  const seen = correction === 'holm' ? anyFalse(told) : falseShare(told);
  const falseAmong = (chance: number, falsely: number) => (chance * falsely) / Math.max(1, changed + falsely);
  const exact =
    correction === 'holm'
      ? anyFalseByHolm(school)
      : falseByBenjaminiHochberg(school)
          .map(falseAmong)
          .reduce((sum, share) => sum + share, 0);
  const isKept = Math.abs(seen.mean - exact) <= 3 * seen.standardError;
  say(`${correction}, coins, ${changed} changed`, told, seen, isKept, `exactly ${percent(exact)}`);
}

for (const correction of corrections) {
  for (const changed of [0, 5, 10, 24]) tryCoins(changed, correction);
  for (const school of schools) {
    for (const changed of [0, 10])
      for (const isLinked of [true, false]) tryMadeUp(school, changed, isLinked, correction);
  }
}
process.stdout.write(`${count} schools of ${indicators} indicators each, ${broken} promises broken\n`);
process.exitCode = broken === 0 ? 0 : 1;

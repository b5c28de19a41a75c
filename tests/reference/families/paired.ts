import { bowkerTest } from '../../../packages/scoring/src/gaps/bowker-test.ts';
import { changeDirections } from '../../../packages/scoring/src/gaps/change-directions.ts';
import { matchedPairsRankBiserial } from '../../../packages/scoring/src/gaps/matched-pairs-rank-biserial.ts';
import { meanChange } from '../../../packages/scoring/src/gaps/mean-change.ts';
import { medianChange } from '../../../packages/scoring/src/gaps/median-change.ts';
import { pairedDominance } from '../../../packages/scoring/src/gaps/paired-dominance.ts';
import { signTest } from '../../../packages/scoring/src/gaps/sign-test.ts';
import { stuartMaxwellTest } from '../../../packages/scoring/src/gaps/stuart-maxwell-test.ts';
import { wilcoxonSignedRankExactTest } from '../../../packages/scoring/src/gaps/wilcoxon-signed-rank-exact-test.ts';
import { wilcoxonSignedRankTest } from '../../../packages/scoring/src/gaps/wilcoxon-signed-rank-test.ts';
import { crossTable } from '../../../packages/scoring/src/reliability/cross-table.ts';

type Table = readonly (readonly number[])[];

interface Input {
  readonly k: number;
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

export function compute({ k, before, after }: Input): object {
  const pairs = before
    .map((from, rater) => ({ from, to: after[rater] }))
    .filter((pair): pair is Pair => pair.from !== null && pair.to !== null);
  const table = k === 0 ? tableOfDifferences(pairs) : tableOfLevels(pairs, k);
  const { up, down, same } = changeDirections(table);
  if (pairs.length === 0) return { n: 0 };
  return {
    n: up + down + same,
    up,
    down,
    unchanged: same,
    dominancePaired: pairedDominance(table),
    signTestP: signTest(up, down),
    wilcoxon: wilcoxon(table),
    matchedPairsRankBiserial: matchedPairsRankBiserial(table),
    rankBiserialEffectsize: matchedPairsRankBiserial(table),
    ...(k === 0 ? changesOfValues(pairs) : changesOfLevels(table)),
  };
}

function tableOfLevels(pairs: readonly Pair[], k: number): Table {
  return crossTable(
    pairs.map(({ from }) => from),
    pairs.map(({ to }) => to),
    k,
  );
}

/** Values without levels: each rater moves as many steps as their change has smaller ones, of distinct sizes. */
function tableOfDifferences(pairs: readonly Pair[]): Table {
  const sizes = [...new Set(pairs.map(({ from, to }) => Math.abs(to - from)))].toSorted((one, other) => one - other);
  const step = (size: number) => (sizes[0] === 0 ? 1 : 2) + sizes.indexOf(size);
  return crossTable(
    pairs.map(({ from, to }) => (to > from ? 1 : step(from - to))),
    pairs.map(({ from, to }) => (to > from ? step(to - from) : 1)),
    sizes.length + 1,
  );
}

/** Published on a continuous scale: these need the values, and there are no levels to count. */
function changesOfValues(pairs: readonly Pair[]): object {
  const changes = pairs.map(({ from, to }) => to - from).toSorted((one, other) => one - other);
  const middle = [changes[Math.ceil(changes.length / 2) - 1], changes[Math.floor(changes.length / 2)]] as const;
  return {
    meanShift: changes.reduce((sum, change) => sum + change, 0) / changes.length,
    medianShift: ((middle[0] as number) + (middle[1] as number)) / 2,
  };
}

function changesOfLevels(table: Table): object {
  return {
    meanShift: meanChange(table),
    medianShift: medianChange(table),
    shiftMatrix: table,
    bowker: bowker(table),
    marginalHomogeneity: homogeneity(table),
    topTwoBox: topTwoBox(table),
  };
}

function wilcoxon(table: Table): object {
  const test = wilcoxonSignedRankTest(table);
  const pratt = wilcoxonSignedRankTest(table, { zeros: 'pratt' });
  const exact = wilcoxonSignedRankExactTest(table)?.p;
  return {
    vPlus: test?.rankSum,
    pNormal: test?.p,
    pNormalContinuity: wilcoxonSignedRankTest(table, { continuity: true })?.p,
    pExact: exact,
    coinWilcoxon: { z: test?.z, pAsymptotic: test?.p, pExact: exact },
    coinPratt: {
      z: pratt?.z,
      pAsymptotic: pratt?.p,
      pExact: wilcoxonSignedRankExactTest(table, { zeros: 'pratt' })?.p,
    },
  };
}

function bowker(table: Table): object {
  const test = bowkerTest(table);
  const all = (table.length * (table.length - 1)) / 2;
  // R has no result where nobody moved between two levels; we leave such pairs out and count them out of the degrees.
  if (test?.degreesOfFreedom !== all) return { df: all };
  return { chisq: test.statistic, df: test.degreesOfFreedom, p: test.p };
}

function homogeneity(table: Table): object {
  const test = stuartMaxwellTest(table);
  return { chisq: test?.statistic, p: test?.p };
}

function topTwoBox(table: Table): object {
  const top = (level: number) => level >= table.length - 2;
  const raters = (which: (before: number, after: number) => boolean) =>
    table.reduce(
      (sum, row, before) => sum + row.reduce((inner, count, after) => inner + (which(before, after) ? count : 0), 0),
      0,
    );
  const all = raters(() => true);
  const gained = raters((before, after) => !top(before) && top(after));
  const lost = raters((before, after) => top(before) && !top(after));
  return {
    before: raters((before) => top(before)) / all,
    after: raters((_, after) => top(after)) / all,
    gained,
    lost,
    // Where nobody changed sides the reference takes the test to say that nothing did.
    mcnemarExactP: signTest(gained, lost) ?? 1,
  };
}

import { brunnerMunzelTest } from '../../../packages/scoring/src/gaps/brunner-munzel-test.ts';
import { cliffsDelta } from '../../../packages/scoring/src/gaps/cliffs-delta.ts';
import { mannWhitneyExactTest } from '../../../packages/scoring/src/gaps/mann-whitney-exact-test.ts';
import { mannWhitneyTest } from '../../../packages/scoring/src/gaps/mann-whitney-test.ts';
import { pairShares } from '../../../packages/scoring/src/gaps/pair-shares.ts';
import { varghaDelaneyA } from '../../../packages/scoring/src/gaps/vargha-delaney-a.ts';
import { totalOf } from '../../../packages/scoring/src/numbers/total-of.ts';
import { ordinalCounts } from '../ordinal-counts.ts';

type Counts = readonly number[];

interface Input {
  readonly x: readonly (number | null)[];
  readonly y: readonly (number | null)[];
}

export function compute({ x, y }: Input): object {
  const [first, second] = ordinalCounts([x, y]) as [Counts, Counts];
  return {
    nX: totalOf(first),
    nY: totalOf(second),
    ...pairs(first, second),
    ...effects(first, second),
    mannWhitney: mannWhitney(first, second),
    brunnerMunzel: brunnerMunzel(first, second),
  };
}

function pairs(first: Counts, second: Counts): object {
  const shares = pairShares(first, second);
  if (shares === undefined) return {};
  const all = totalOf(first) * totalOf(second);
  return {
    greater: shares.higher * all,
    less: shares.lower * all,
    ties: shares.equal * all,
    probabilityGreater: shares.higher,
    probabilityLess: shares.lower,
  };
}

function effects(first: Counts, second: Counts): object {
  const delta = cliffsDelta(first, second);
  const a = varghaDelaneyA(first, second);
  return {
    cliffDelta: delta,
    vdA: a,
    effsize: { cliffDelta: delta, vdA: a },
    rankBiserialEffectsize: { r: delta },
  };
}

function mannWhitney(first: Counts, second: Counts): object {
  const test = mannWhitneyTest(first, second);
  // The reference has it for up to 2500 pairs.
  const exact = totalOf(first) * totalOf(second) > 2500 ? undefined : mannWhitneyExactTest(first, second);
  return {
    u: test?.u,
    zCoin: test?.z,
    pNormal: test?.p,
    pCoinAsymptotic: test?.p,
    pNormalContinuity: mannWhitneyTest(first, second, { continuity: true })?.p,
    pExact: exact?.p,
    pExactCoin: exact?.p,
  };
}

function brunnerMunzel(first: Counts, second: Counts): object {
  // The package takes the groups in the other order.
  const test = brunnerMunzelTest(second, first);
  if (test === undefined) return {};
  // Where all pairs point the same way it reports the limits p = 0 and an interval without width; we report no test.
  const separated = test.statistic === undefined && test.probability !== 0.5;
  return {
    statistic: test.statistic,
    df: test.degreesOfFreedom,
    p: test.p ?? (separated ? 0 : undefined),
    estimateYgreater: test.probability,
    ci95: [
      test.interval?.low ?? (separated ? test.probability : undefined),
      test.interval?.high ?? (separated ? test.probability : undefined),
    ],
  };
}

import { fisherExactProbability } from '../distributions/fisher-exact-probability.ts';
import { newcombeInterval } from '../distributions/newcombe-interval.ts';
import type { ObservedShare } from '../distributions/observed-share.ts';
import { cliffsDelta } from '../gaps/cliffs-delta.ts';
import { type MannWhitneyExactTest, mannWhitneyExactTest } from '../gaps/mann-whitney-exact-test.ts';
import { type MannWhitneyTest, mannWhitneyTest } from '../gaps/mann-whitney-test.ts';
import { wassersteinParts } from '../gaps/wasserstein-parts.ts';
import type { Interval } from '../numbers/interval.ts';
import { totalOf } from '../numbers/total-of.ts';
import { countFrom } from './count-from.ts';
import type { Cut } from './cut.ts';
import type { MeasuredChange } from './measured-change.ts';
import type { Method } from './method.ts';

/** What is measured of a change. */
export interface ChangeMeasures {
  /** The lowest favourable level, from 1. */
  readonly favourable: number;
  /** How often the interval covers the true difference; 0.95 when left out. */
  readonly confidence?: number;
}

/** Measures a change between two waves of which nobody knows who answered both; `undefined` when one of them is empty. */
export function unpairedChange(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  { favourable, confidence = 0.95 }: ChangeMeasures,
): MeasuredChange | undefined {
  const parts = wassersteinParts(before, after);
  const delta = cliffsDelta(after, before);
  if (parts === undefined || delta === undefined) return undefined;
  const [first, second] = [shareFrom(before, favourable), shareFrom(after, favourable)];
  const share = { before: first.successes / first.n, after: second.successes / second.n };
  const n = { before: first.n, after: second.n };
  const limits = newcombeInterval(second, first, confidence) as Interval;
  return {
    pairing: 'unpaired',
    directions: undefined,
    parts,
    favourable: { ...share, n, difference: share.after - share.before, ...limits, confidence },
    direction: Math.sign(delta),
    ...middleTest(before, after),
    cuts: cutsOf(before, after),
  };
}

/** Beyond this many steps of counting, normal theory is as good. */
const mostSteps = 30_000;
/** What normal theory finds this likely isn't counted out: it is far from clear either way, and counting takes long. */
const farFromClear = 0.2;

function middleTest(before: ArrayLike<number>, after: ArrayLike<number>): Pick<MeasuredChange, 'p' | 'method'> {
  const [first, second] = [totalOf(before), totalOf(after)];
  const { p = 1 } = mannWhitneyTest(before, after, { continuity: true }) as MannWhitneyTest;
  const isLong = Math.min(first, second) * first * second > mostSteps;
  if (isLong || p > farFromClear) return { p, method: byNormalTheory };
  return { p: Math.min(1, (mannWhitneyExactTest(before, after) as MannWhitneyExactTest).p), method: exact };
}

const exact: Method = {
  name: 'mann-whitney-exact',
  source:
    'Streitberg & Röhmel (1986), Statistical Software Newsletter 12(1), 10–17; interval of Newcombe (1998), Statistics in Medicine 17(8), 873–890, method 10.',
};

const byNormalTheory: Method = {
  name: 'mann-whitney',
  source:
    'Mann & Whitney (1947), The Annals of Mathematical Statistics 18(1), 50–60; interval of Newcombe (1998), Statistics in Medicine 17(8), 873–890, method 10.',
};

function cutsOf(before: ArrayLike<number>, after: ArrayLike<number>): Cut[] {
  return Array.from({ length: before.length - 1 }, (_, at) => {
    const [first, second] = [shareFrom(before, at + 2), shareFrom(after, at + 2)];
    const rise = second.successes / second.n - first.successes / first.n;
    return { rise, p: fisherExactProbability(first, second) as number };
  });
}

function shareFrom(counts: ArrayLike<number>, level: number): ObservedShare {
  return { successes: countFrom(counts, level), n: totalOf(counts) };
}

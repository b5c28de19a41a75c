import { expect, test } from 'vitest';
import { agrestiCaffoInterval } from './agresti-caffo-interval.ts';
import { agrestiCoullInterval } from './agresti-coull-interval.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { finiteWilsonInterval } from './finite-wilson-interval.ts';
import { goodmanIntervals } from './goodman-intervals.ts';
import { hypergeometricInterval } from './hypergeometric-interval.ts';
import { jeffreysInterval } from './jeffreys-interval.ts';
import { meanInterval } from './mean-interval.ts';
import { medianInterval } from './median-interval.ts';
import { miettinenNurminenInterval } from './miettinen-nurminen-interval.ts';
import { newcombeInterval } from './newcombe-interval.ts';
import { quesenberryHurstIntervals } from './quesenberry-hurst-intervals.ts';
import { sisonGlazIntervals } from './sison-glaz-intervals.ts';
import { wilsonInterval } from './wilson-interval.ts';

const half = Object.freeze({ successes: 1, n: 2 });
const counts = Object.freeze([3, 4]);

const intervals: readonly [string, (confidence: number) => unknown][] = [
  ['Agresti & Caffo', (confidence) => agrestiCaffoInterval(half, half, confidence)],
  ['Agresti & Coull', (confidence) => agrestiCoullInterval(1, 2, confidence)],
  ['Clopper & Pearson', (confidence) => clopperPearsonInterval(1, 2, confidence)],
  ['Wilson of a finite population', (confidence) => finiteWilsonInterval(1, 2, 9, confidence)],
  ['Goodman', (confidence) => goodmanIntervals(counts, confidence)],
  ['hypergeometric', (confidence) => hypergeometricInterval(1, 2, 9, confidence)],
  ['Jeffreys', (confidence) => jeffreysInterval(1, 2, confidence)],
  ['mean', (confidence) => meanInterval(counts, confidence)],
  ['median', (confidence) => medianInterval(counts, confidence)],
  ['Miettinen & Nurminen', (confidence) => miettinenNurminenInterval(half, half, confidence)],
  ['Newcombe', (confidence) => newcombeInterval(half, half, confidence)],
  ['Quesenberry & Hurst', (confidence) => quesenberryHurstIntervals(counts, confidence)],
  ['Sison & Glaz', (confidence) => sisonGlazIntervals(counts, confidence)],
  ['Wilson', (confidence) => wilsonInterval(1, 2, confidence)],
];

// 0 would make an interval of nothing, and a probability that comes of it may yet be one: the confidence itself is refused.
test.each(intervals)('%s: refuses what is not a confidence, and says so', (_, interval) => {
  for (const confidence of [95, 1, 0, -0.5, Number.NaN]) {
    const message = `Expected a confidence (0.95 is 95 %) of more than 0 and less than 1; received ${confidence}.`;
    expect(() => interval(confidence)).toThrow(new RangeError(message));
  }
});

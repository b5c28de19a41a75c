import { cliffsDelta } from '../../../packages/scoring/src/gaps/cliffs-delta.ts';
import { energyDistance } from '../../../packages/scoring/src/gaps/energy-distance.ts';
import { hellingerDistance } from '../../../packages/scoring/src/gaps/hellinger-distance.ts';
import { jensenShannonDivergence } from '../../../packages/scoring/src/gaps/jensen-shannon-divergence.ts';
import { kolmogorovSmirnovDistance } from '../../../packages/scoring/src/gaps/kolmogorov-smirnov-distance.ts';
import { overlap } from '../../../packages/scoring/src/gaps/overlap.ts';
import { totalVariationDistance } from '../../../packages/scoring/src/gaps/total-variation-distance.ts';
import { wassersteinDistance } from '../../../packages/scoring/src/gaps/wasserstein-distance.ts';
import { wassersteinParts } from '../../../packages/scoring/src/gaps/wasserstein-parts.ts';
import { totalOf } from '../../../packages/scoring/src/numbers/total-of.ts';

interface Input {
  readonly countsA: readonly number[];
  readonly countsB: readonly number[];
}

export function compute({ countsA, countsB }: Input): object {
  const sizes = { nA: totalOf(countsA), nB: totalOf(countsB) };
  const steps = wassersteinDistance(countsA, countsB);
  const parts = wassersteinParts(countsA, countsB);
  const hellinger = hellingerDistance(countsA, countsB);
  const energy = energyDistance(countsA, countsB);
  if (steps === undefined || parts === undefined || hellinger === undefined || energy === undefined) return sizes;
  return {
    ...sizes,
    wasserstein1: steps,
    wasserstein1Cdf: steps,
    wasserstein1Normalised: steps / (countsA.length - 1),
    emdistEmd: steps,
    meanShift: parts.up - parts.down,
    netShiftUp: parts.up,
    netShiftDown: parts.down,
    totalVariation: totalVariationDistance(countsA, countsB),
    overlap: overlap(countsA, countsB),
    hellinger,
    bhattacharyya: 1 - hellinger ** 2,
    jensenShannonBits: jensenShannonDivergence(countsA, countsB),
    ksDistance: kolmogorovSmirnovDistance(countsA, countsB),
    energyDistance: energy,
    cramerVonMises: energy / 2,
    cliffDelta: cliffsDelta(countsA, countsB),
  };
}

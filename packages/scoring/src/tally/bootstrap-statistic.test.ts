import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { consensus } from '../consensus/consensus.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { mean } from '../distributions/mean.ts';
import { median } from '../distributions/median.ts';
import { variance } from '../distributions/variance.ts';
import { bootstrapCounts } from '../resampling/bootstrap-counts.ts';
import { bootstrapStatistic, type CellStatistic } from './bootstrap-statistic.ts';

const measures = {
  mean,
  median,
  variance,
  consensus,
  agreement: vanDerEijkAgreement,
  leikDispersion,
  averageDeviation: averageDeviationAboutMedian,
};

test('is the bootstrap of the single measure, with the same draws', () => {
  const cells = fc
    .integer({ min: 2, max: 8 })
    .chain((levels) => fc.array(fc.integer({ min: 0, max: 12 }), { minLength: levels, maxLength: levels }));
  const names = fc.constantFrom(...(Object.keys(measures) as CellStatistic[]));
  fc.assert(
    fc.property(cells, names, fc.nat(), fc.integer({ min: 1, max: 120 }), (cell, name, seed, replicates) => {
      const ours = bootstrapStatistic(cell, name, { seed, replicates });
      const single = bootstrapCounts([cell], (counts) => measures[name](counts), { seed, replicates });
      expect(ours === undefined).toBe(single === undefined);
      if (ours === undefined || single === undefined) return;
      expect(ours.withoutValue).toBe(0);
      expect(ours.estimate).toBeCloseTo(single.estimate, 9);
      expect(ours.replicates).toHaveLength(replicates);
      for (const [at, value] of ours.replicates.entries()) expect(value).toBeCloseTo(single.replicates[at] ?? NaN, 9);
      expect(ours.bias).toBeCloseTo(single.bias, 9);
      expect(ours.standardError ?? -1).toBeCloseTo(single.standardError ?? -1, 9);
    }),
    { numRuns: 600 },
  );
});

test('draws a thousand times unless told otherwise', () => {
  expect(bootstrapStatistic([2, 9, 14, 4], 'median', { seed: 1 })?.replicates).toHaveLength(1000);
});

test('has the standard error of a mean', () => {
  // √(p(1 − p)/n) = √(.4 · .6 / 50) = .0693; of 4000 draws its own standard error is .0693 / √8000 = .0008.
  const drawn = bootstrapStatistic([30, 20], 'mean', { seed: 3, replicates: 4000 });
  expect(Math.abs((drawn?.standardError ?? 0) - Math.sqrt(0.24 / 50))).toBeLessThan(3 * 0.0008);
});

test('has nothing where the single measure has none', () => {
  expect(bootstrapStatistic([0, 0, 0], 'mean', { seed: 1 })).toBeUndefined();
  for (const name of ['variance', 'averageDeviation'] as const) {
    expect(bootstrapStatistic([0, 1, 0], name, { seed: 1 })).toBeUndefined();
    expect(bootstrapStatistic([0, 2, 0], name, { seed: 1 })?.estimate).toBe(0);
  }
  expect(bootstrapStatistic([0, 1, 0], 'leikDispersion', { seed: 1 })?.estimate).toBe(0);
  expect(bootstrapStatistic([3, 1], 'agreement', { seed: 1 })).toBeUndefined();
});

test('refuses what it cannot draw or measure', () => {
  expect(() => bootstrapStatistic([1, 0.5], 'mean', { seed: 1 })).toThrow('Expected whole counts');
  expect(() => bootstrapStatistic([1], 'mean', { seed: 1 })).toThrow(RangeError);
  expect(() => bootstrapStatistic(new Array<number>(13).fill(1), 'mean', { seed: 1 })).toThrow(
    'Expected 2 to 12 levels',
  );
  expect(() => bootstrapStatistic([1, 2], 'mean', { seed: -1 })).toThrow('as the seed; received -1.');
  for (const replicates of [0, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => bootstrapStatistic([1, 2], 'mean', { seed: 1, replicates })).toThrow(
      new RangeError(`Expected 1 to 1000000 replicates, a whole number; received ${replicates}.`),
    );
  }
  for (const name of ['n', 'mode']) {
    expect(() => bootstrapStatistic([1, 2], name as CellStatistic, { seed: 1 })).toThrow(
      `Expected one of mean, median, variance, consensus, agreement, leikDispersion, averageDeviation; received ${name}.`,
    );
  }
});

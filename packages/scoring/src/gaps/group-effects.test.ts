import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cliffsDelta } from './cliffs-delta.ts';
import { groupEffects } from './group-effects.ts';
import { mannWhitneyTest } from './mann-whitney-test.ts';
import { wassersteinDistance } from './wasserstein-distance.ts';

const cell = (levels: number) => fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: levels, maxLength: levels });
const groups = fc.integer({ min: 2, max: 9 }).chain((levels) => fc.tuple(cell(levels), cell(levels)));

test('always says what the single measures say', () => {
  fc.assert(
    fc.property(groups, ([first, second]) => {
      const effects = groupEffects(Object.freeze(first), Object.freeze(second));
      const single = mannWhitneyTest(first, second);
      expect(effects === undefined).toBe(single === undefined);
      if (effects === undefined) return;
      expect(effects.u).toBe(single?.u);
      expect(effects.cliffsDelta).toBeCloseTo(cliffsDelta(first, second) as number, 12);
      expect(effects.wasserstein).toBeCloseTo(wassersteinDistance(first, second) as number, 12);
      if (single?.z === undefined) expect(effects.z).toBeUndefined();
      else
        expect(Math.abs((effects.z as number) - single.z)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(single.z)));
    }),
    { numRuns: 2000 },
  );
});

test('pain after a week, by the figures of Brunner & Munzel (2000) and R', () => {
  const effects = groupEffects([11, 2, 0, 1, 0], [3, 1, 4, 2, 1]);
  expect(effects?.u).toBe(32.5);
  expect(effects?.z).toBeCloseTo(-2.6934351820117857, 10);
  expect(effects?.cliffsDelta).toBeCloseTo(-0.577922077922078, 12);
});

test('has nothing to say of an empty group, and no z where all are on one level', () => {
  expect(groupEffects([0, 0], [1, 2])).toBeUndefined();
  expect(groupEffects([1, 2], [0, 0])).toBeUndefined();
  expect(groupEffects([0, 3], [0, 5])).toEqual({ cliffsDelta: 0, u: 7.5, z: undefined, wasserstein: 0 });
});

test.each([
  [[1], [1]],
  [
    [1, 2],
    [1, 2, 3],
  ],
  [
    [1, -1],
    [1, 2],
  ],
  [
    [1, 0.5],
    [1, 2],
  ],
  [
    [1, Number.NaN],
    [1, 2],
  ],
])('refuses %j against %j', (first, second) => {
  expect(() => groupEffects(first, second)).toThrow(RangeError);
});

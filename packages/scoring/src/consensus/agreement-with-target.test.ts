import { expect, test } from 'vitest';
import { agreementWithTarget } from './agreement-with-target.ts';

test('one step of four off the target: 1 + log2(1 - 1/8)', () => {
  expect(agreementWithTarget(Object.freeze([0, 0, 0, 6, 0]), 5)).toBeCloseTo(1 + Math.log2(7 / 8), 12);
});

test('half on the target, half two steps below: one half of each', () => {
  expect(agreementWithTarget(Object.freeze([3, 0, 3]), 3)).toBe(0.5);
});

test('falls with every step away from the target', () => {
  const steps = [5, 4, 3, 2, 1].map((level) => {
    const counts = [0, 0, 0, 0, 0];
    counts[level - 1] = 2;
    return agreementWithTarget(Object.freeze(counts), 5) as number;
  });
  expect(steps.toSorted((one, other) => other - one)).toEqual(steps);
  expect(new Set(steps).size).toBe(5);
});

test('of nobody there is none', () => {
  expect(agreementWithTarget(Object.freeze([0, 0, 0]), 2)).toBeUndefined();
});

test.each([0, 4, 1.5, Number.NaN])('refuses the target %d of three levels', (target) => {
  expect(() => agreementWithTarget([1, 1, 1], target)).toThrow(
    new RangeError(`Expected a level from 1 (the lowest) to 3; received ${target}.`),
  );
});

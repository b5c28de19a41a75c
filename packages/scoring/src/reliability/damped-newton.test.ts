import { expect, test } from 'vitest';
import { dampedNewton } from './damped-newton.ts';

test('finds the bottom of a bowl in one step, and of a bent valley', () => {
  const bowl = ([x = 0]: readonly number[]) => ({ value: (x - 3) ** 2, gradient: [2 * (x - 3)], curvature: [[2]] });
  expect(dampedNewton([100], bowl)?.[0]).toBeCloseTo(3, 12);
  // Rosenbrock (1960): 100 (y − x²)² + (1 − x)², at 1 and 1.
  const valley = dampedNewton([-1.2, 1], ([x = 0, y = 0]) => ({
    value: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
    gradient: [-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)],
    curvature: [
      [1200 * x * x - 400 * y + 2, -400 * x],
      [-400 * x, 200],
    ],
  }));
  for (const value of valley ?? [0]) expect(value).toBeCloseTo(1, 8);
});

test('goes down from where the function bends the other way, and round where it has no value', () => {
  // x⁴ / 4 − x² / 2 bends downwards below √⅓; the bottom is at 1.
  const wave = dampedNewton([0.1], ([x = 0]) => ({
    value: x ** 4 / 4 - x ** 2 / 2,
    gradient: [x ** 3 - x],
    curvature: [[3 * x ** 2 - 1]],
  }));
  expect(wave?.[0]).toBeCloseTo(1, 9);
  // x − log x has no value below 0, where the step from 3 would lead.
  const logarithm = dampedNewton([3], ([x = 0]) =>
    x > 0 ? { value: x - Math.log(x), gradient: [1 - 1 / x], curvature: [[1 / x ** 2]] } : undefined,
  );
  expect(logarithm?.[0]).toBeCloseTo(1, 9);
});

test('has nothing for what falls without end', () => {
  expect(dampedNewton([0], ([x = 0]) => ({ value: -x, gradient: [-1], curvature: [[0]] }))).toBeUndefined();
});

test('turns back where a whole step leads higher', () => {
  // √(1 + x²): from x a whole step leads to −x³.
  const wide = dampedNewton([2], ([x = 0]) => {
    const root = Math.hypot(1, x);
    return { value: root, gradient: [x / root], curvature: [[root ** -3]] };
  });
  expect(wide?.[0]).toBeCloseTo(0, 8);
});

test('goes on by the slope where the value is too rough to fall', () => {
  const steps = dampedNewton([5], ([x = 0]) => ({
    value: Math.floor((x - 3) ** 2 / 100),
    gradient: [x - 3],
    curvature: [[1]],
  }));
  expect(steps?.[0]).toBe(3);
  // (x − 3)² on top of 10¹⁰, whose rounding makes the bottom a bit higher than what is near it.
  const value = (x: number) => 1e10 + x * x - 4 * x - 2 * x;
  expect(value(3)).toBeGreaterThan(value(2.999999841));
  const noisy = dampedNewton([2.999999841], ([x = 0]) => ({
    value: value(x),
    gradient: [2 * (x - 3)],
    curvature: [[2]],
  }));
  expect(noisy?.[0]).toBeCloseTo(3, 9);
});

import { expect, test } from 'vitest';
import { runBootstrap } from './run-bootstrap.ts';

test('sorts what it draws and says how it spreads', () => {
  const values = [4, 1, undefined, 3];
  let draw = 0;
  const bootstrap = runBootstrap(2, { seed: 1, replicates: 4 }, () => values[draw++]);
  expect(bootstrap?.estimate).toBe(2);
  expect([...(bootstrap?.replicates ?? [])]).toEqual([1, 3, 4]);
  expect(bootstrap?.withoutValue).toBe(1);
  // Mean 8/3; squares 25/9 + 1/9 + 16/9 = 42/9.
  expect(bootstrap?.bias).toBeCloseTo(2 / 3, 14);
  expect(bootstrap?.standardError).toBeCloseTo(Math.sqrt(42 / 9 / 2), 14);
});

test('draws a thousand times unless told otherwise', () => {
  expect(runBootstrap(2, { seed: 1 }, () => 2)?.replicates).toHaveLength(1000);
});

test('has no spread with one draw, and none at all when all are equal', () => {
  expect(runBootstrap(2, { seed: 1, replicates: 1 }, () => 2)?.standardError).toBeUndefined();
  expect(runBootstrap(0.1, { seed: 1, replicates: 10 }, () => 0.1)).toMatchObject({ standardError: 0, bias: 0 });
});

test('has nothing without a value of the data or of any draw', () => {
  expect(runBootstrap(undefined, { seed: 1 }, () => 1)).toBeUndefined();
  expect(runBootstrap(1, { seed: 1 }, () => undefined)).toBeUndefined();
});

test('refuses seeds, numbers of draws and measures that are none', () => {
  expect(() => runBootstrap(1, { seed: -1 }, () => 1)).toThrow('as the seed; received -1.');
  for (const replicates of [0, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => runBootstrap(1, { seed: 1, replicates }, () => 1)).toThrow(
      new RangeError(`Expected 1 to 1000000 replicates, a whole number; received ${replicates}.`),
    );
  }
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    const message = `Expected a measure that gives a finite number or undefined; received ${value}.`;
    expect(() => runBootstrap(value, { seed: 1 }, () => 1)).toThrow(new RangeError(message));
    expect(() => runBootstrap(1, { seed: 1 }, () => value)).toThrow(new RangeError(message));
  }
});

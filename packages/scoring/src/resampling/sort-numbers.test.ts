import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortNumbers } from './sort-numbers.ts';

const byValue = (a: number, b: number) => a - b;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

test('sorts as comparing does', () => {
  const lists = fc.oneof(
    fc.array(finite),
    fc.array(
      fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
      { maxLength: 400 },
    ),
    fc.array(
      fc.integer({ min: -3, max: 60 }).map((value) => value / 60 + 0),
      { maxLength: 400 },
    ),
  );
  fc.assert(
    fc.property(lists, (list) => {
      const values = Float64Array.from(list);
      expect(sortNumbers(values)).toBe(values);
      expect([...values]).toEqual(list.toSorted(byValue));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['nothing', []],
  ['one', [3]],
  ['all equal', new Array<number>(100).fill(0.1)],
  ['differences too large for a number', [1.7e308, -1.7e308, 0, 5]],
  ['differences too small to divide by', [5e-324, 0, 1e-323, 0]],
  ['one far from the crowd', [1e300, ...Array.from({ length: 100 }, (_, at) => (at * 37) % 101)]],
  ['the highest first', Array.from({ length: 1000 }, (_, at) => 1 - at / 999)],
])('sorts %s', (_, list) => {
  expect([...sortNumbers(Float64Array.from(list))]).toEqual(list.toSorted(byValue));
});

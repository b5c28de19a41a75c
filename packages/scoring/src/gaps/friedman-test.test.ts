import fc from 'fast-check';
import { expect, test } from 'vitest';
import { friedmanTest } from './friedman-test.ts';

test('Hollander & Wolfe (1973), page 140, rounding first base: 11.143, p 0.003805', () => {
  // Seconds of 22 runners by three ways, in steps of 0.05 from 4.95 up.
  const times = [
    [10, 12, 13],
    [19, 16, 17],
    [6, 14, 12],
    [13, 12, 10],
    [20, 19, 16],
    [11, 13, 14],
    [10, 10, 9],
    [11, 12, 9],
    [7, 5, 2],
    [19, 18, 16],
    [7, 6, 4],
    [15, 13, 11],
    [14, 9, 11],
    [3, 2, 1],
    [12, 12, 10],
    [11, 13, 12],
    [13, 13, 9],
    [11, 12, 13],
    [12, 11, 7],
    [15, 14, 10],
    [16, 15, 13],
    [28, 28, 27],
  ];
  const test = friedmanTest(times, 28);
  expect(test?.statistic).toBeCloseTo(11.143, 3);
  expect(test?.degreesOfFreedom).toBe(2);
  expect(test?.p).toBeCloseTo(0.003805, 6);
});

test('two occasions: the square of rises less falls, divided by both', () => {
  const rating = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(rating, rating), { maxLength: 20 }), (ratings) => {
      const up = ratings.filter(([before, after]) => after > before).length;
      const down = ratings.filter(([before, after]) => after < before).length;
      const test = friedmanTest(ratings, 4);
      if (up + down === 0) expect(test).toBeUndefined();
      else expect(test?.statistic).toBeCloseTo((up - down) ** 2 / (up + down), 10);
    }),
    { numRuns: 1000 },
  );
});

test('is the formula of the textbook, with ties', () => {
  const rating = fc.integer({ min: 1, max: 4 });
  const row = fc.tuple(rating, rating, rating, rating);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (ratings) => {
      const ranks = ratings.map((list) =>
        list.map(
          (own) => list.filter((other) => other < own).length + (list.filter((other) => other === own).length + 1) / 2,
        ),
      );
      const sums = [0, 1, 2, 3].map((place) => ranks.reduce((sum, list) => sum + (list[place] as number), 0));
      const n = ratings.length;
      const ties = ratings
        .flatMap((list) => [...new Set(list)].map((level) => list.filter((other) => other === level).length))
        .reduce((sum, tied) => sum + tied ** 3 - tied, 0);
      const raw = (12 / (n * 4 * 5)) * sums.reduce((sum, rankSum) => sum + rankSum ** 2, 0) - 3 * n * 5;
      const correction = 1 - ties / (n * (4 ** 3 - 4));
      const test = friedmanTest(ratings, 4);
      if (correction === 0) expect(test).toBeUndefined();
      else expect(test?.statistic).toBeCloseTo(raw / correction, 8);
    }),
    { numRuns: 1000 },
  );
});

test('a rater with a missing rating does not count', () => {
  expect(
    friedmanTest(
      Object.freeze([
        [1, 2],
        [2, 3],
        [3, 1],
        [0, 1],
      ]),
      3,
    ),
  ).toEqual(
    friedmanTest(
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
      3,
    ),
  );
});

test('nothing to compare', () => {
  expect(friedmanTest([], 3)).toBeUndefined();
  expect(friedmanTest([[1], [2]], 3)).toBeUndefined();
  expect(
    friedmanTest(
      [
        [2, 2],
        [1, 1],
      ],
      3,
    ),
  ).toBeUndefined();
});

test('refuses rows of different length, and ratings off the scale', () => {
  expect(() => friedmanTest([[1, 2], [1]], 3)).toThrow(new RangeError('Expected 2 ratings in every row; received 1.'));
  expect(() => friedmanTest([[1, 4]], 3)).toThrow('Expected a level from 1 (the lowest) to 3; received 4.');
});

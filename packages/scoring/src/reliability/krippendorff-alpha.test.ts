import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AlphaMetric } from './alpha-metric.ts';
import { countRatings } from './count-ratings.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

const metrics: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];

// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units, 0 is missing.
const fourObservers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
  [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
];

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
  ['ratio', 0.797],
] as const)('the published %s alpha of four observers', (metric, published) => {
  expect(krippendorffAlpha(countRatings(fourObservers, 5), metric)).toBeCloseTo(published, 3);
});

test('the published alphas of two observers', () => {
  // Section A: ten units, two values.
  const binary = [
    [1, 2, 1, 1, 1, 1, 1, 1, 2, 1],
    [2, 2, 2, 1, 1, 2, 1, 1, 1, 1],
  ];
  expect(krippendorffAlpha(countRatings(binary, 2), 'nominal')).toBeCloseTo(0.095, 3);
  // Section B: twelve units, five values.
  const nominal = [
    [1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1],
    [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4],
  ];
  expect(krippendorffAlpha(countRatings(nominal, 5), 'nominal')).toBeCloseTo(0.692, 3);
});

test('is ordinal unless told otherwise', () => {
  const counts = countRatings(fourObservers, 5);
  expect(krippendorffAlpha(counts)).toBe(krippendorffAlpha(counts, 'ordinal'));
});

/** The definition as it is printed: all pairs of ratings of an item against all pairs of pairable ratings. */
function byPairs(counts: readonly (readonly number[])[], metric: AlphaMetric): number {
  const items = counts
    .map((row) => row.flatMap((count, level) => new Array<number>(count).fill(level + 1)))
    .filter((values) => values.length > 1);
  const all = items.flat();
  const frequency = (level: number) => all.filter((value) => value === level).length;
  const between = (low: number, high: number) => {
    let sum = 0;
    for (let level = low; level <= high; level += 1) sum += frequency(level);
    return sum - (frequency(low) + frequency(high)) / 2;
  };
  const difference = (one: number, other: number): number => {
    if (metric === 'nominal') return one === other ? 0 : 1;
    if (metric === 'interval') return (one - other) ** 2;
    if (metric === 'ratio') return ((one - other) / (one + other)) ** 2;
    return one === other ? 0 : between(Math.min(one, other), Math.max(one, other)) ** 2;
  };
  const ofPairs = (values: readonly number[]) => {
    // How often each pair occurs, so that equal differences aren't added up with a rounding each.
    const pairs = new Map<number, number>();
    for (const one of values) {
      for (const other of values) pairs.set(one * 100 + other, (pairs.get(one * 100 + other) ?? 0) + 1);
    }
    let sum = 0;
    for (const [pair, times] of pairs) sum += times * difference(Math.floor(pair / 100), pair % 100);
    return sum;
  };
  const observed = items.reduce((sum, values) => sum + ofPairs(values) / (values.length - 1), 0) / all.length;
  const expected = ofPairs(all) / (all.length * (all.length - 1));
  return 1 - observed / expected;
}

const someCounts = fc.tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 5 })).chain(([levels, most]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: levels, maxLength: levels }), {
    minLength: 1,
    maxLength: 8,
  }),
);

const property = (check: (counts: number[][], metric: AlphaMetric) => void) =>
  fc.assert(fc.property(someCounts, fc.constantFrom(...metrics), check), { numRuns: 1000 });

test('is what all pairs give', () => {
  property((counts, metric) => {
    const alpha = krippendorffAlpha(counts, metric);
    const slow = byPairs(counts, metric);
    if (alpha === undefined) expect(slow).toBeNaN();
    else expect(Math.abs(alpha - slow)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(slow)));
  });
});

test('is what all pairs give for 49 items of 60 raters', () => {
  let state = 7;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  const counts = Array.from({ length: 49 }, () => {
    const row = [0, 0, 0, 0, 0];
    const centre = next() % 5;
    for (let rater = 0; rater < 60; rater += 1) {
      const level = Math.min(4, Math.max(0, centre + (next() % 3) - 1));
      row[level] = (row[level] as number) + 1;
    }
    return row;
  });
  for (const metric of metrics) {
    expect(Math.abs((krippendorffAlpha(counts, metric) as number) - byPairs(counts, metric))).toBeLessThan(1e-12);
  }
});

test('is at most 1, and 1 when each item has one level', () => {
  property((counts, metric) => {
    const alpha = krippendorffAlpha(counts, metric);
    if (alpha !== undefined) expect(alpha).toBeLessThanOrEqual(1);
    const unanimous = counts.map((row, item) => row.map((_, level) => (level === item % row.length ? 3 : 0)));
    if (unanimous.length > 1) expect(krippendorffAlpha(unanimous, metric)).toBe(1);
  });
});

test('stays the same when the scale is turned round, unless it is a ratio', () => {
  fc.assert(
    fc.property(someCounts, fc.constantFrom(...metrics.slice(0, 3)), (counts, metric) => {
      const turned = krippendorffAlpha(
        counts.map((row) => row.toReversed()),
        metric,
      );
      const alpha = krippendorffAlpha(counts, metric);
      if (alpha === undefined) expect(turned).toBeUndefined();
      else expect(turned).toBeCloseTo(alpha, 12);
    }),
    { numRuns: 1000 },
  );
});

test('stays the same with other items first, and with items that have no pair', () => {
  property((counts, metric) => {
    const alone = (counts[0] as number[]).map((_, level) => (level === 0 ? 1 : 0));
    const empty = alone.map(() => 0);
    const other = krippendorffAlpha([alone, ...counts.toReversed(), empty], metric);
    const alpha = krippendorffAlpha(counts, metric);
    if (alpha === undefined) expect(other).toBeUndefined();
    else expect(other).toBeCloseTo(alpha, 12);
  });
});

test('stays the same with a level that nobody uses at the end, and is one number for two levels', () => {
  property((counts, metric) => {
    const longer = krippendorffAlpha(
      counts.map((row) => [...row, 0]),
      metric,
    );
    expect(longer).toEqual(krippendorffAlpha(counts, metric));
    const two = counts.map((row) => row.slice(0, 2));
    const [nominal, ...others] = metrics.map((each) => krippendorffAlpha(two, each));
    for (const other of others) {
      if (nominal === undefined) expect(other).toBeUndefined();
      else expect(other).toBeCloseTo(nominal, 12);
    }
  });
});

test('takes typed arrays', () => {
  const counts = [Uint16Array.of(4, 1, 0), Uint16Array.of(0, 2, 3)];
  expect(krippendorffAlpha(counts)).toBe(
    krippendorffAlpha([
      [4, 1, 0],
      [0, 2, 3],
    ]),
  );
});

test('has no value without pairs or variation', () => {
  for (const metric of metrics) {
    expect(krippendorffAlpha([], metric)).toBeUndefined();
    expect(krippendorffAlpha([[0, 0]], metric)).toBeUndefined();
    expect(
      krippendorffAlpha(
        [
          [1, 0],
          [0, 1],
        ],
        metric,
      ),
    ).toBeUndefined();
    expect(
      krippendorffAlpha(
        [
          [0, 3, 0],
          [0, 2, 0],
        ],
        metric,
      ),
    ).toBeUndefined();
  }
});

test('stays finite for the largest counts', () => {
  const most = Number.MAX_SAFE_INTEGER;
  for (const metric of metrics) {
    const alpha = krippendorffAlpha(
      [
        [most, 0, 0],
        [0, most - 1, 1],
        [1, 1, 1],
      ],
      metric,
    );
    expect(alpha).toBeGreaterThan(0.9);
    expect(alpha).toBeLessThanOrEqual(1);
  }
});

test('refuses what are not counts of one scale', () => {
  expect(() =>
    krippendorffAlpha([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow('Expected items of the same scale');
  expect(() => krippendorffAlpha([[1]])).toThrow(RangeError);
  for (const count of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() =>
      krippendorffAlpha([
        [1, 2],
        [1, count],
      ]),
    ).toThrow(RangeError);
  }
  expect(() => krippendorffAlpha([[1, 2]], 'circular' as AlphaMetric)).toThrow(
    new RangeError('Expected the metric nominal, ordinal, interval or ratio; received circular.'),
  );
});

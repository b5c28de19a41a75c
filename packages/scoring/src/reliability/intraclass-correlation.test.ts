import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { groupIntraclassCorrelation } from './group-intraclass-correlation.ts';
import { intraclassCorrelation } from './intraclass-correlation.ts';
import type { IntraclassForm } from './intraclass-form.ts';

const forms: readonly IntraclassForm[] = ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,1)', 'ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'];

// Shrout & Fleiss (1979), table 2: four judges, six targets.
const judges = [
  [9, 6, 8, 7, 10, 6],
  [2, 1, 4, 1, 5, 2],
  [5, 3, 6, 2, 6, 4],
  [8, 2, 8, 6, 9, 7],
];

test.each([
  ['ICC(1,1)', 0.17, 1.79, 18],
  ['ICC(2,1)', 0.29, 11.03, 15],
  ['ICC(3,1)', 0.71, 11.03, 15],
  ['ICC(1,k)', 0.44, 1.79, 18],
  ['ICC(2,k)', 0.62, 11.03, 15],
  ['ICC(3,k)', 0.91, 11.03, 15],
] as const)('the published %s', (form, value, f, within) => {
  const icc = intraclassCorrelation(judges, form);
  expect(icc?.value).toBeCloseTo(value, 2);
  expect(icc?.f).toBeCloseTo(f, 2);
  expect(icc).toMatchObject({ form, freedomBetween: 5, freedomWithin: within });
});

const tables = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 5 })).chain(([items, raters]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: items, maxLength: items }), {
    minLength: raters,
    maxLength: raters,
  }),
);
const property = (check: (ratings: number[][], form: IntraclassForm) => void) =>
  fc.assert(fc.property(tables, fc.constantFrom(...forms), check), { numRuns: 1000 });

test('is at most 1, and that of the mean is that of one rater stepped up', () => {
  property((ratings, form) => {
    const value = intraclassCorrelation(ratings, form)?.value;
    if (value === undefined) return;
    expect(value).toBeLessThanOrEqual(1 + 1e-12);
    const single = intraclassCorrelation(ratings, form.replace('k', '1') as IntraclassForm)?.value;
    const mean = intraclassCorrelation(ratings, form.replace(/,1/, ',k') as IntraclassForm)?.value;
    if (single === undefined || mean === undefined) return;
    const k = ratings.length;
    expect(mean).toBeCloseTo((k * single) / (1 + (k - 1) * single), 8);
  });
});

test('stays the same with raters and items in another order, and on a longer or shifted scale', () => {
  property((ratings, form) => {
    const value = intraclassCorrelation(ratings, form)?.value;
    const other = intraclassCorrelation(
      ratings.map((row) => row.map((rating) => 3 * rating + 4).toReversed()).toReversed(),
      form,
    )?.value;
    if (value === undefined) expect(other).toBeUndefined();
    else expect(other).toBeCloseTo(value, 8);
  });
});

test('consistency is blind to a stricter rater, agreement is not', () => {
  const stricter = judges.map((row, rater) => row.map((rating) => rating + 10 * rater));
  const value = (ratings: number[][], form: IntraclassForm) => intraclassCorrelation(ratings, form)?.value as number;
  expect(value(stricter, 'ICC(3,1)')).toBeCloseTo(value(judges, 'ICC(3,1)'), 12);
  expect(value(stricter, 'ICC(2,1)')).toBeLessThan(value(judges, 'ICC(2,1)'));
});

test('ICC(3,k) is Cronbach’s alpha with raters as items', () => {
  fc.assert(
    fc.property(tables, (ratings) => {
      const turned = (ratings[0] as number[]).map((_, item) => ratings.map((row) => row[item] as number));
      const alpha = cronbachAlpha(turned);
      if (alpha !== undefined) expect(intraclassCorrelation(ratings, 'ICC(3,k)')?.value).toBeCloseTo(alpha, 8);
    }),
    { numRuns: 1000 },
  );
});

test('ICC(1,1) and ICC(1,k) are ICC(1) and ICC(2) of groups of one size', () => {
  fc.assert(
    fc.property(tables, (ratings) => {
      const items = (ratings[0] as number[]).map((_, item) => ratings.map((row) => row[item] as number));
      const groups = groupIntraclassCorrelation(items);
      const single = intraclassCorrelation(ratings, 'ICC(1,1)');
      if (groups === undefined) expect(single).toBeUndefined();
      else {
        expect(single?.value).toBeCloseTo(groups.icc1, 10);
        expect(single?.freedomWithin).toBe(groups.freedomWithin);
        const mean = intraclassCorrelation(ratings, 'ICC(1,k)')?.value;
        if (groups.icc2 === undefined) expect(mean).toBeUndefined();
        else expect(mean).toBeCloseTo(groups.icc2, 8);
      }
    }),
    { numRuns: 1000 },
  );
});

test('leaves out items with a missing rating', () => {
  const missing = judges.map((row, rater) => [...row, rater === 1 ? 0 : 5]);
  expect(intraclassCorrelation(missing, 'ICC(2,1)')).toEqual(intraclassCorrelation(judges, 'ICC(2,1)'));
});

test('is 1 without a ratio when raters agree throughout', () => {
  for (const form of forms) {
    expect(
      intraclassCorrelation(
        [
          [1, 2, 4],
          [1, 2, 4],
        ],
        form,
      ),
    ).toMatchObject({ value: 1, f: undefined });
  }
});

test('has no value for a mean whose variance is estimated below 0', () => {
  const opposite = [
    [1, 5, 1, 5],
    [5, 1, 5, 1],
  ];
  expect(intraclassCorrelation(opposite, 'ICC(1,1)')).toMatchObject({ value: -1, f: 0 });
  for (const form of ['ICC(1,k)', 'ICC(2,k)', 'ICC(3,k)'] as const) {
    expect(intraclassCorrelation(opposite, form)?.value).toBeUndefined();
  }
});

test('has nothing without variance, items or raters', () => {
  for (const form of forms) {
    expect(
      intraclassCorrelation(
        [
          [3, 3],
          [3, 3],
        ],
        form,
      ),
    ).toBeUndefined();
    expect(intraclassCorrelation([[1, 2]], form)).toBeUndefined();
    expect(intraclassCorrelation([[1], [2]], form)).toBeUndefined();
    expect(intraclassCorrelation([], form)).toBeUndefined();
    expect(
      intraclassCorrelation(
        [
          [0.1, 0.1],
          [0.1, 0.1],
          [0.1, 0.1],
        ],
        form,
      ),
    ).toBeUndefined();
  }
});

test('stays finite for the largest and the smallest ratings', () => {
  const most = Number.MAX_SAFE_INTEGER;
  for (const form of forms) {
    for (const ratings of [
      [
        [most, 1, 2],
        [most, 2, 1],
      ],
      [
        [5e-324, 1, 1],
        [1e-300, 1, 2],
      ],
    ]) {
      const icc = intraclassCorrelation(ratings, form);
      for (const value of [icc?.value, icc?.f]) expect(value === undefined || Number.isFinite(value)).toBe(true);
    }
  }
});

test('refuses what is no table, and unknown forms', () => {
  expect(() => intraclassCorrelation([[1, 2], [1]], 'ICC(1,1)')).toThrow(RangeError);
  expect(() =>
    intraclassCorrelation(
      [
        [1, 2],
        [1, -2],
      ],
      'ICC(1,1)',
    ),
  ).toThrow(RangeError);
  for (const form of ['ICC(4,1)', 'ICC3', 'ICC(1,2)']) {
    expect(() =>
      intraclassCorrelation(
        [
          [1, 2],
          [1, 3],
        ],
        form as IntraclassForm,
      ),
    ).toThrow(new RangeError(`Expected a form from ICC(1,1) to ICC(3,k); received ${form}.`));
  }
});

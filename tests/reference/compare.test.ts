import { expect, test } from 'vitest';
import { compare, countValues } from './compare.ts';

const paths = (expected: unknown, received: unknown, options: Partial<Parameters<typeof compare>[2]> = {}) =>
  compare(expected, received, { tolerance: 1e-9, ...options }).off.map(({ path }) => path);

test('counts every value and finds those that are off', () => {
  const expected = { n: 2, nested: { list: [1, 2], text: 'large' } };
  expect(compare(expected, structuredClone(expected), { tolerance: 0 })).toEqual({ values: 4, leftOut: 0, off: [] });
  expect(compare(expected, { n: 2, nested: { list: [1, 3], text: 'small' } }, { tolerance: 0 }).off).toEqual([
    { path: 'nested.list.1', expected: 2, received: 3 },
    { path: 'nested.text', expected: 'large', received: 'small' },
  ]);
});

test('measures the tolerance against 1 for small values and against the value for large ones', () => {
  expect(paths({ a: 0.1 }, { a: 0.1 + 0.9e-9 })).toEqual([]);
  expect(paths({ a: 0.1 }, { a: 0.1 + 1.1e-9 })).toEqual(['a']);
  expect(paths({ a: 1000 }, { a: 1000 + 0.9e-6 })).toEqual([]);
  expect(paths({ a: 1000 }, { a: 1000 + 1.1e-6 })).toEqual(['a']);
});

test('gives a key its own tolerance', () => {
  const tolerances = { 'omega*': 1e-4 };
  expect(
    paths({ omegaTotal: { x: 1 }, alpha: 1 }, { omegaTotal: { x: 1.00005 }, alpha: 1.00005 }, { tolerances }),
  ).toEqual(['alpha']);
});

test.each([null, 'NaN', 'Infinity', '-Infinity'])('%s wants no value of ours', (none) => {
  expect(paths({ a: none }, {})).toEqual([]);
  expect(paths({ a: none }, { a: undefined })).toEqual([]);
  expect(paths({ a: none }, { a: 0 })).toEqual(['a']);
  expect(paths({ a: none }, { a: Number.NaN })).toEqual(['a']);
});

test('no object of ours has no values below it', () => {
  expect(paths({ a: { low: null, high: null } }, { a: undefined })).toEqual([]);
  expect(paths({ a: { low: 1, high: null } }, { a: undefined })).toEqual(['a.low']);
});

test('a number that is NaN, infinite, text or missing is off', () => {
  for (const a of [Number.NaN, Number.POSITIVE_INFINITY, '1', undefined]) expect(paths({ a: 1 }, { a })).toEqual(['a']);
  expect(paths({ a: 1 }, undefined)).toEqual(['a']);
});

test('lists must be equally long', () => {
  expect(paths({ a: [1] }, { a: [1, 2] })).toEqual(['a.length']);
  expect(paths({ a: [] }, { a: [] })).toEqual([]);
  expect(paths({ a: [] }, { a: [1] })).toEqual(['a']);
  expect(paths({ a: [] }, {})).toEqual(['a']);
  expect(paths({ a: [1] }, { a: new Float64Array([1]) })).toEqual([]);
});

test('leaves out what is named and what is wrong on purpose', () => {
  const expected = { sprop: { se: 1 }, ci: [[1, 2]], irrAsShipped: { a: 1 }, other: 1 };
  const found = compare(expected, { other: 1 }, { tolerance: 0, leftOut: { sprop: 'why', 'ci.*.1': 'why' } });
  expect(found.off.map(({ path }) => path)).toEqual(['ci.0.0']);
  expect([found.values, found.leftOut]).toEqual([2, 3]);
});

test('a pattern covers whole keys only', () => {
  expect(paths({ wald: 1, waldAdjusted: 1 }, {}, { leftOut: { wald: 'why' } })).toEqual(['waldAdjusted']);
});

test('counts the values that are to be compared', () => {
  expect(countValues({ a: [1, 2], b: { c: null }, d: 1 }, { d: 'why' })).toBe(3);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPath } from '../shared/format-path.ts';
import { surveyData } from './survey-data.ts';

/** What is told of data, a line an issue. */
function told(data: unknown): string[] {
  const { beyond, prototypeKeys } = surveyData(data);
  return [...(beyond ? [beyond] : []), ...prototypeKeys].map(({ code, path }) => `${code} at ${formatPath(path)}`);
}

/** Lists in one another, this many. */
function nested(depth: number): unknown {
  return Array.from({ length: depth - 1 }).reduce((inner) => [inner], []);
}

test.each([undefined, null, 3, 'text', true, [], {}, [null], { a: undefined }])('of %j nothing is told', (data) => {
  expect(told(data)).toEqual([]);
});

test('values may stand in one another 64 deep, and no deeper', () => {
  expect(told(nested(64))).toEqual([]);
  expect(told([nested(62), ['last']])).toEqual([]);
  expect(told(nested(65))).toEqual([`too-deep at $${'[0]'.repeat(63)}`]);
  expect(told({ a: [nested(100_000)] })).toEqual([`too-deep at $.a${'[0]'.repeat(62)}`]);
});

test('a document may have 250 000 values with itself, and no more', () => {
  expect(told(Array.from({ length: 249_999 }, () => 0))).toEqual([]);
  expect(told(Array.from({ length: 250_000 }, () => 0))).toEqual(['too-large at $']);
  // Itself, its list, 124 999 objects and one value in all but one: 2 + 124 999 + 124 998 = 249 999.
  const list: object[] = Array.from({ length: 124_999 }, (_, at) => (at === 7 ? {} : { a: 0 }));
  expect(told({ list })).toEqual([]);
  expect(told({ list, more: 0 })).toEqual([]);
  expect(told({ list, more: 0, again: 0 })).toEqual(['too-large at $.list[124998]']);
});

test('a list of which only the length is large is told of before it is walked through', () => {
  expect(told({ list: new Array(4_000_000_000) })).toEqual(['too-large at $.list']);
});

test('data that holds itself is told of', () => {
  const once: unknown[] = [];
  once.push(once);
  expect(told(once)).toEqual([`too-deep at $${'[0]'.repeat(63)}`]);
  const often: unknown[] = [];
  often.push(often, often, often);
  expect(told(often)).toEqual([expect.stringMatching(/^too-large at \$(\[\d\])+$/)]);
});

test('the key that names a prototype is found wherever it stands', () => {
  const data = JSON.parse('{ "__proto__": { "__proto__": 1 }, "a": [{ "b": 2 }, { "__proto__": null }] }');
  expect(told(data)).toEqual([
    'unknown-key at $.__proto__',
    'unknown-key at $.__proto__.__proto__',
    'unknown-key at $.a[1].__proto__',
  ]);
});

/** How deep and how many, counted by recursion. */
function measured(data: unknown): [depth: number, values: number] {
  const parts = typeof data === 'object' && data !== null ? Object.values(data).map(measured) : [];
  return [1 + Math.max(0, ...parts.map(([depth]) => depth)), 1 + parts.reduce((sum, [, values]) => sum + values, 0)];
}

test('of any JSON within the limits nothing is told', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (data) => {
      const [depth, values] = measured(data);
      expect(depth <= 64 && values <= 250_000).toBe(surveyData(data).beyond === undefined);
    }),
    { numRuns: 1000 },
  );
});

test('any JSON put deep enough is too deep, by its own depth', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.integer({ min: 50, max: 70 }), (data, wraps) => {
      const deep = Array.from({ length: wraps }).reduce((inner) => [inner], data);
      expect(surveyData(deep).beyond?.code).toBe(measured(data)[0] + wraps > 64 ? 'too-deep' : undefined);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGroups, countRows } from './count-rows.ts';
import type { GroupedRows } from './group-rows.ts';

type Codes = Uint8Array | Uint16Array;

/** Counts place by place and group by group, into lists. */
function nestedLoop(codes: Codes, width: number, stride: number, { groups, order, starts }: GroupedRows): number[] {
  return Array.from({ length: groups }, (_, group) => {
    const rows = [...order.subarray(starts[group], starts[group + 1])];
    return Array.from({ length: width }, (__, place) => {
      const chosen = rows.map((row) => codes[row * width + place]);
      return Array.from({ length: stride }, (___, code) => chosen.filter((own) => own === code).length);
    });
  }).flat(2);
}

/** Groups of these sizes, their rows in an order that `step` shuffles: with a step that shares no divisor, each once. */
function groupsOfSizes(sizes: readonly number[], step: number): GroupedRows {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const order = Int32Array.from({ length: rows }, (_, at) => (at * step) % rows);
  const starts = Int32Array.from([0, ...sizes.map((_, at) => sizes.slice(0, at + 1).reduce((a, b) => a + b))]);
  return { groups: sizes.length, order, starts };
}

/** Codes below `stride` that look like chance, from Knuth's multiplicative hash; the same on every run. */
function drawnCodes(length: number, stride: number, seed: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (Math.imul(at + seed, 2654435761) >>> 16) % stride);
}

const step = 7919;
const manyRows = fc.array(
  fc.oneof(fc.nat({ max: 20 }), fc.constantFrom(0, 1, 11, 12, 15, 16, 27, 28, 255, 256, 257, 600)),
  { minLength: 1, maxLength: 8 },
);

test('counts as a nested loop does, over any widths, codes of both sizes, sizes of groups and orders of rows', () => {
  const any = fc.record({
    sizes: manyRows,
    width: fc.integer({ min: 1, max: 23 }),
    stride: fc.integer({ min: 1, max: 30 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(any, ({ sizes, width, stride, seed }) => {
      const grouped = groupsOfSizes(sizes, step);
      const codes = drawnCodes(grouped.order.length * width, stride, seed);
      const expected = nestedLoop(codes, width, stride, grouped);
      expect([...countRows(codes, width, stride, grouped)]).toEqual(expected);
      expect([...countRows(Uint16Array.from(codes), width, stride, grouped)]).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('counts two rows at a time as a nested loop does, up to the most that bytes count', () => {
  const any = fc.record({
    sizes: fc.array(fc.oneof(fc.nat({ max: 33 }), fc.constantFrom(14, 15, 16, 30, 31, 254, 255)), {
      minLength: 1,
      maxLength: 6,
    }),
    width: fc.integer({ min: 1, max: 14 }),
    stride: fc.integer({ min: 4, max: 10 }),
    seed: fc.nat(),
  });
  fc.assert(
    fc.property(any, ({ sizes, width, stride, seed }) => {
      const grouped = groupsOfSizes(sizes, step);
      const codes = drawnCodes(grouped.order.length * width, stride, seed);
      const counts = countRows(codes, width, stride, grouped);
      expect(counts).toBeInstanceOf(Uint8Array);
      expect([...counts]).toEqual(nestedLoop(codes, width, stride, grouped));
    }),
  );
});

test.each([0, 1, 4, 5, 8])('counts 255 raters who all have code %i at every place', (code) => {
  const grouped = groupsOfSizes([255, 3], 1);
  const codes = new Uint8Array(258 * 9).fill(code);
  expect([...countRows(codes, 9, 9, grouped)]).toEqual(nestedLoop(codes, 9, 9, grouped));
});

test.each([[[256, 2]], [[7, 600, 270, 300]], [[255, 510, 1]]])(
  'has 32 bits for more raters than a byte counts, in groups of %j who all have one code',
  (sizes) => {
    const grouped = groupsOfSizes(sizes, 1);
    const codes = new Uint8Array(grouped.order.length * 5).fill(3);
    const counts = countRows(codes, 5, 9, grouped);
    expect(counts).toBeInstanceOf(Uint32Array);
    expect([...counts]).toEqual(nestedLoop(codes, 5, 9, grouped));
  },
);

test('counts codes that begin within their memory', () => {
  const codes = drawnCodes(5 + 12 * 6, 9, 3).subarray(5);
  const grouped = groupsOfSizes([7, 5], 5);
  expect([...countRows(codes, 6, 9, grouped)]).toEqual(nestedLoop(codes, 6, 9, grouped));
});

test('refuses more codes or counts than it can tell the places of', () => {
  const codes = Object.defineProperty(new Uint8Array(4), 'length', { value: 2 ** 31 });
  expect(() => countRows(codes, 4, 9, groupsOfSizes([1], 1))).toThrow(
    'Expected fewer than 2147483648 ratings to count; received 2147483648.',
  );
  const groups = { groups: 2 ** 28, order: new Int32Array(0), starts: new Int32Array(0) };
  expect(() => countRows(new Uint8Array(0), 4, 9, groups)).toThrow(
    'Expected fewer than 2147483648 counts; received 9663676416.',
  );
});

test('counts only some of the rows', () => {
  const codes = drawnCodes(40 * 6, 9, 2);
  const grouped = { groups: 3, order: Int32Array.of(39, 3, 7), starts: Int32Array.of(0, 1, 1, 3) };
  expect([...countRows(codes, 6, 9, grouped)]).toEqual(nestedLoop(codes, 6, 9, grouped));
  expect([...countGroups(grouped)]).toEqual([1, 0, 2]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CodedColumn, groupRows } from './group-rows.ts';

/** Rows by the text of their codes, groups in the order met. */
function byText(columns: readonly CodedColumn[], rows: readonly number[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = columns.map(({ codes }) => codes[row]).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

function grouped(columns: readonly CodedColumn[], size: number, rows?: Int32Array): number[][] {
  const { groups, order, starts } = groupRows(columns, size, rows);
  return Array.from({ length: groups }, (_, group) => [...order.subarray(starts[group], starts[group + 1])]);
}

const columnOf = (kinds: number, codes: readonly number[]): CodedColumn => ({
  values: new Array<string>(kinds).fill(''),
  codes: Int32Array.from(codes),
});

test('groups all rows or some, in columns that go on beyond the rows', () => {
  const drawn = fc.nat({ max: 12 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      columns: fc.array(
        fc
          .integer({ min: 1, max: 4 })
          .chain((kinds) =>
            fc
              .array(fc.nat({ max: kinds - 1 }), { minLength: size, maxLength: size + 3 })
              .map((codes) => columnOf(kinds, codes)),
          ),
        { maxLength: 3 },
      ),
      some: fc.subarray(Array.from({ length: size }, (_, row) => row)),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ size, columns, some }) => {
      expect(grouped(columns, size)).toEqual(byText(columns, [...new Array(size).keys()]));
      expect(grouped(columns, size, Int32Array.from(some))).toEqual(byText(columns, some));
    }),
    { numRuns: 300 },
  );
});

const rowsDrawn = 5000;

test.each([
  [1000, 1000, 1000],
  [3, 2 ** 20, 2 ** 20],
])('groups by columns of %d, %d and %d values, too many for a table of all of them', (...kinds) => {
  const columns = kinds.map((kind, seed) => {
    const codes = fc.sample(fc.nat({ max: kind - 1 }), { seed, numRuns: rowsDrawn });
    // Some rows once more, each in the group of the first.
    return columnOf(kind, [...codes, ...codes.slice(0, 500)]);
  });
  const rows = Array.from({ length: rowsDrawn + 500 }, (_, row) => row);
  expect(grouped(columns, rows.length)).toEqual(byText(columns, rows));
});

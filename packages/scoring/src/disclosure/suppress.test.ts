import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppress } from './suppress.ts';
import type { TableCell } from './table-cell.ts';

const cell = (row: number, column: number, n: number, raters = n): TableCell => ({ row, column, n, raters });

/** A table of units by roles with every total, from the groups' sizes; an empty group isn't in the table. */
function tableOf(sizes: readonly (readonly number[])[], isWhole = false): TableCell[] {
  const columns = sizes[0]?.length ?? 0;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const cells = [cell(0, 0, sum(sizes.map(sum)))];
  for (let c = 0; c < columns; c += 1) cells.push(cell(0, c + 1, sum(sizes.map((row) => row[c] ?? 0))));
  for (const [r, row] of sizes.entries()) {
    cells.push(cell(r + 1, 0, sum(row)));
    for (const [c, n] of row.entries()) cells.push(cell(r + 1, c + 1, n));
  }
  return isWhole ? cells : cells.filter((group) => group.n > 0);
}

/** The equations that anyone can write down: each line's total is the sum of its parts. */
function equationsOf(cells: readonly TableCell[]): number[][] {
  const equations: number[][] = [];
  const lines = [...new Set(cells.map((group) => group.row))].map((row) => (g: TableCell) => g.row === row);
  const columns = [...new Set(cells.map((group) => group.column))].map(
    (column) => (g: TableCell) => g.column === column,
  );
  for (const [inLine, isTotal] of [
    ...lines.map((f) => [f, (g: TableCell) => g.column === 0] as const),
    ...columns.map((f) => [f, (g: TableCell) => g.row === 0] as const),
  ]) {
    const equation = cells.map((group) => (inLine(group) ? (isTotal(group) ? -1 : 1) : 0));
    if (equation.filter((factor) => factor !== 0).length > 1) equations.push(equation);
  }
  return equations;
}

/** The equations over the hidden cells, with all but those as known, by elimination with exact whole numbers. */
function eliminated(cells: readonly TableCell[], hidden: readonly number[]): readonly (readonly bigint[])[] {
  const rows = equationsOf(cells).map((equation) => hidden.map((position) => BigInt(equation[position] ?? 0)));
  let top = 0;
  for (let column = 0; column < hidden.length; column += 1) {
    const at = rows.findIndex((row, index) => index >= top && row[column] !== 0n);
    if (at < 0) continue;
    [rows[top], rows[at]] = [rows[at] as bigint[], rows[top] as bigint[]];
    const lead = rows[top] as bigint[];
    for (const [index, row] of rows.entries()) if (index !== top) rows[index] = cleared(row, lead, column);
    top += 1;
  }
  return rows.slice(0, top);
}

/** A row less the multiple of another that leaves nothing in a column. */
function cleared(row: readonly bigint[], lead: readonly bigint[], column: number): bigint[] {
  const [a, b] = [lead[column] as bigint, row[column] as bigint];
  return row.map((value, k) => value * a - (lead[k] as bigint) * b);
}

/** The hidden cells that elimination determines. */
function determined(cells: readonly TableCell[], hidden: readonly number[]): number[] {
  return eliminated(cells, hidden).flatMap((row) => {
    const left = row.flatMap((value, column) => (value === 0n ? [] : [column]));
    return left.length === 1 ? [hidden[left[0] as number] as number] : [];
  });
}

/**
 * Every set of hidden cells of which the shown cells tell the sum, and of which fewer raters than the minimum chose a level
 * together; or nobody did, and fewer are in them.
 */
function smallSums(cells: readonly TableCell[], hidden: readonly number[], minimum: number): number[][] {
  const rows = eliminated(cells, hidden);
  const sizeOf = (positions: readonly number[], size: 'n' | 'raters') => {
    return positions.reduce((sum, at) => sum + (cells[at]?.[size] ?? 0), 0);
  };
  let sets: number[][] = [[]];
  for (const position of hidden) {
    sets = sets.concat(sets.map((set) => [...set, position]).filter((set) => sizeOf(set, 'n') < minimum));
  }
  return sets.slice(1).filter((set) => {
    if (sizeOf(set, 'n') === 0 && sizeOf(set, 'raters') >= minimum) return false;
    let left: bigint[] = hidden.map((position) => (set.includes(position) ? 1n : 0n));
    for (const row of rows)
      left = cleared(
        left,
        row,
        row.findIndex((value) => value !== 0n),
      );
    return left.every((value) => value === 0n);
  });
}

const sizes = fc
  .record({ units: fc.integer({ min: 1, max: 9 }), roles: fc.integer({ min: 1, max: 4 }) })
  .chain(({ units, roles }) => {
    const size = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 5, max: 40 }));
    return fc.array(fc.array(size, { minLength: roles, maxLength: roles }), { minLength: units, maxLength: units });
  });

describe('suppress', () => {
  it('shows everything where every group is large enough', () => {
    expect(
      suppress(
        tableOf([
          [6, 30],
          [5, 22],
        ]),
        5,
      ),
    ).toEqual(new Array(9).fill(undefined));
  });
  it('hides a second unit when one is too small', () => {
    const cells = [cell(0, 0, 60), cell(1, 0, 4), cell(2, 0, 30), cell(3, 0, 26)];
    expect(suppress(cells, 5)).toEqual([undefined, 'too-few', undefined, 'would-reveal']);
  });
  it('hides a third unit when two small ones together are too few', () => {
    const cells = [cell(0, 0, 64), cell(1, 0, 2), cell(2, 0, 2), cell(3, 0, 30), cell(4, 0, 30)];
    expect(suppress(cells, 5)).toEqual([undefined, 'too-few', 'too-few', 'would-reveal', undefined]);
  });
  it('leaves large units alone when the small ones together are enough', () => {
    const cells = [cell(0, 0, 66), cell(1, 0, 3), cell(2, 0, 3), cell(3, 0, 30), cell(4, 0, 30)];
    expect(suppress(cells, 5)).toEqual([undefined, 'too-few', 'too-few', undefined, undefined]);
  });
  it('hides a small group of whom nobody chose a level, whose kinds of missing would be told', () => {
    expect(suppress([cell(0, 0, 0, 3)], 5)).toEqual(['too-few']);
    expect(suppress([cell(0, 0, 0, 8)], 5)).toEqual([undefined]);
  });
  it('hides one cell beside a small group that only a chain of subtractions determines', () => {
    // Two blocks of hidden cells, joined by one cell: no line has it alone, yet it follows from the rest.
    const cells = tableOf([
      [3, 3, 9, 9],
      [3, 3, 9, 9],
      [9, 3, 3, 9],
      [9, 9, 3, 3],
      [9, 9, 3, 3],
    ]);
    const reasons = suppress(cells, 5);
    const hidden = reasons.flatMap((reason, position) => (reason ? [position] : []));
    expect(determined(cells, hidden).filter((position) => reasons[position] === 'too-few')).toEqual([]);
  });
  it('always leaves no small group that elimination over the shown cells determines', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 8 }), (table, minimum) => {
        const cells = tableOf(table);
        const reasons = suppress(cells, minimum);
        const hidden = reasons.flatMap((reason, position) => (reason ? [position] : []));
        for (const [position, group] of cells.entries()) {
          if (group.n < minimum) expect(reasons[position]).toBe('too-few');
        }
        const known = new Set(determined(cells, hidden));
        expect(hidden.filter((position) => reasons[position] === 'too-few' && known.has(position))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
  it('always leaves no line whose hidden groups together are fewer than the minimum', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 8 }), (table, minimum) => {
        const cells = tableOf(table);
        const reasons = suppress(cells, minimum);
        for (const equation of equationsOf(cells)) {
          const total = equation.indexOf(-1);
          if (reasons[total]) continue;
          const hidden = equation.flatMap((factor, at) => (factor === 1 && reasons[at] ? [cells[at]?.n ?? 0] : []));
          if (hidden.length > 0) expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(minimum);
        }
      }),
      { numRuns: 2000 },
    );
  });
  it('hides so much that two small groups in different rows are not told together', () => {
    // Every row and column by itself hides enough. But the last two units have 30 raters, of whom 26 are the whole first
    // role: the 1 and the 3 of the second role would be told together, as 4. The smallest group that stands in that sum
    // goes, which is the last unit's total; the second role's total is smaller and isn't in it.
    const cells = tableOf([
      [0, 1],
      [0, 8],
      [15, 1],
      [11, 3],
    ]);
    const reasons = suppress(cells, 5);
    const shown = cells.filter((_, position) => reasons[position] === undefined);
    expect(shown).toEqual([cell(0, 0, 39), cell(0, 1, 26), cell(0, 2, 13), cell(3, 0, 16)]);
    const hidden = reasons.flatMap((reason, position) => (reason ? [position] : []));
    expect(smallSums(cells, hidden, 5)).toEqual([]);
    const beside = hidden.filter((position) => cells[position]?.n !== 14);
    expect(smallSums(cells, beside, 5).map((set) => set.map((position) => cells[position]))).toEqual([
      [cell(3, 2, 1), cell(4, 2, 3)],
    ]);
  });
  it.each([
    { sizes: [[4], [1]] },
    {
      sizes: [
        [2, 7],
        [0, 5],
      ],
    },
    {
      sizes: [
        [3, 12],
        [6, 10],
        [1, 7],
      ],
    },
    {
      sizes: [
        [0, 1],
        [4, 0],
        [3, 8],
      ],
    },
  ])('hides as few groups of $sizes, and of those as few raters, as trying all sets does', ({ sizes: table }) => {
    const cells = tableOf(table);
    const costOf = (positions: readonly number[]) =>
      positions.reduce((sum, position) => sum + 1000 + (cells[position]?.n ?? 0), 0);
    const large = cells.flatMap(({ n }, position) => (n < 5 ? [] : [position]));
    let least = Number.POSITIVE_INFINITY;
    for (let set = 0; set < 2 ** large.length; set += 1) {
      const tried = cells.flatMap((_, at) =>
        large.includes(at) && ((set >> large.indexOf(at)) & 1) === 0 ? [] : [at],
      );
      if (smallSums(cells, tried, 5).length === 0) least = Math.min(least, costOf(tried));
    }
    const hidden = suppress(cells, 5).flatMap((reason, position) => (reason ? [position] : []));
    expect(smallSums(cells, hidden, 5)).toEqual([]);
    expect(costOf(hidden)).toBe(least);
  });
  it.each([
    {
      sizes: [
        [0, 2, 0],
        [5, 8, 12],
        [0, 7, 1],
      ],
    },
    {
      sizes: [
        [13, 2, 0],
        [8, 1, 1],
        [14, 3, 11],
      ],
    },
  ])('hides one more group after another until no sum of $sizes is told that is too small', ({ sizes: table }) => {
    const cells = tableOf(table);
    const hidden = suppress(cells, 5).flatMap((reason, position) => (reason ? [position] : []));
    expect(smallSums(cells, hidden, 5)).toEqual([]);
  });
  it('always leaves no sum of groups, over any lines, that is fewer than the minimum', () => {
    const few = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 4, max: 20 }));
    const tables = fc
      .record({ units: fc.integer({ min: 1, max: 5 }), roles: fc.integer({ min: 1, max: 3 }) })
      .chain(({ units, roles }) => {
        const row = fc.array(few, { minLength: roles, maxLength: roles });
        return fc.array(row, { minLength: units, maxLength: units });
      });
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 5 }), (table, minimum) => {
        const cells = tableOf(table);
        const reasons = suppress(cells, minimum);
        const hidden = reasons.flatMap((reason, position) => (reason ? [position] : []));
        expect(smallSums(cells, hidden, minimum)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
  it('always leaves no such sum where some of the raters chose no level', () => {
    const group = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 4 }));
    const row = fc.array(group, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.integer({ min: 2, max: 5 }), (table, minimum) => {
        const chose = tableOf(
          table.map((groups) => groups.map(([n]) => n)),
          true,
        );
        const all = tableOf(
          table.map((groups) => groups.map(([n, without]) => n + without)),
          true,
        );
        const cells = all
          .map(({ raters }, at) => ({ ...(chose[at] as TableCell), raters }))
          .filter(({ raters }) => raters > 0);
        const reasons = suppress(cells, minimum);
        const hidden = reasons.flatMap((reason, position) => (reason ? [position] : []));
        expect(smallSums(cells, hidden, minimum)).toEqual([]);
        for (const [at, { n, raters }] of cells.entries()) {
          if (reasons[at] === undefined) expect(n > 0 ? n : raters).toBeGreaterThanOrEqual(minimum);
        }
      }),
      { numRuns: 2000 },
    );
  });
  it('compares nothing with a total that is not there', () => {
    expect(suppress([cell(1, 1, 30), cell(1, 2, 3), cell(2, 1, 30), cell(2, 2, 30)], 5)).toEqual([
      undefined,
      'too-few',
      undefined,
      undefined,
    ]);
  });
  it('ends, with every small group withheld, on a table that has holes or does not add up', () => {
    const place = fc.record({ row: fc.nat({ max: 3 }), column: fc.nat({ max: 3 }) });
    const one = fc.record({ place, n: fc.oneof(fc.constant(0), fc.nat({ max: 9 })), without: fc.nat({ max: 4 }) });
    const table = fc.uniqueArray(one, { maxLength: 16, selector: ({ place: { row, column } }) => row * 4 + column });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 6 }), (groups, minimum) => {
        const cells = groups.map(({ place: { row, column }, n, without }) => cell(row, column, n, n + without));
        const reasons = suppress(cells, minimum);
        const small = cells.map(({ n, raters }) => raters > 0 && (n > 0 ? n : raters) < minimum);
        expect(reasons.map((reason) => reason === 'too-few')).toEqual(small);
      }),
      { numRuns: 2000 },
    );
    // Nobody rated in the last row but for its total: no shown group is left to tell the sum by.
    const holes = [
      cell(0, 0, 2, 3),
      cell(0, 1, 0, 0),
      cell(1, 0, 4, 5),
      cell(1, 1, 5, 6),
      cell(3, 0, 0, 2),
      cell(3, 1, 9),
    ];
    expect(suppress(holes, 6)).toContain('too-few');
  });
  it.each([0, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a minimum of %s', (minimum) => {
    expect(() => suppress([cell(0, 0, 9)], minimum)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { LinkedCell, Relation } from './hierarchy.ts';
import { linkedSystem } from './linked-system.ts';
import { protectAnswered } from './protect-answered.ts';
import { protectEach } from './protect-each.ts';
import { groupsOf, leavesOf } from './rated-leaves.test-data.ts';
import { solveExtreme } from './solve-extreme.ts';

const rule: DisclosureRule = { name: 'three', source: 'Made up.', minimum: 3 };

const raters = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 4 });
const drawnLeaves = fc
  .tuple(fc.nat(2), fc.array(raters, { minLength: 6, maxLength: 6 }))
  .map(([shape, own]) => leavesOf(shape, own));

const ratersOf = ({ n, raters: all = n }: LinkedCell) => all;
const isTooFew = (cell: LinkedCell) =>
  !cell.hasConsent && ratersOf(cell) > 0 && (cell.n || ratersOf(cell)) < rule.minimum;

/** The most that each cell can have, for whoever knows the shown numbers, of levels and of answers, and that both have the same sums. */
function mostOf(
  cells: readonly LinkedCell[],
  relations: readonly Relation[],
  isShown: (cell: number) => boolean,
  isAnswerShown: (cell: number) => boolean,
): (cell: number) => number {
  const system = linkedSystem(
    cells.map(({ id }) => id),
    relations,
  );
  // Who chose a level, who chose none, and both: the cells are in the order of their names.
  const width = cells.length;
  const sums = [0, 1].flatMap((kind) =>
    system.equations.map((equation) => equation.map(([at, factor]) => [kind * width + at, factor] as const)),
  );
  const both = cells.map(
    (_, at) =>
      [
        [at, 1],
        [width + at, 1],
        [2 * width + at, -1],
      ] as const,
  );
  const extreme = solveExtreme({
    equations: [...sums, ...both],
    values: [...cells.map(({ n }) => n), ...cells.map((cell) => ratersOf(cell) - cell.n), ...cells.map(ratersOf)],
    isHidden: [
      ...cells.map((_, at) => (isShown(at) ? 0 : 1)),
      ...cells.map((_, at) => (isShown(at) && isAnswerShown(at) ? 0 : 1)),
      ...cells.map((_, at) => (isAnswerShown(at) ? 0 : 1)),
    ],
  });
  return (cell) => extreme(cell, 'maximize').value;
}

describe('protectAnswered', () => {
  it('leaves each group that is too small thinkable at the minimum, whoever knows how many answered', () => {
    let [needed, withAnswers] = [0, 0];
    fc.assert(
      fc.property(drawnLeaves, (leaves) => {
        const { sizes, indicators, relations } = groupsOf(leaves);
        const tables = indicators.map((cells) => cells.map(({ counts: _, missing: __, ...cell }): LinkedCell => cell));
        const [bySize = []] = protectEach([sizes], relations, rule);
        const withheld = sizes.flatMap(({ id }, at) => (bySize[at] === undefined ? [] : [id]));
        const result = protectAnswered(tables, relations, rule, { withheld });
        expect(result.map(({ length }) => length)).toEqual(tables.map(({ length }) => length));
        const alone = protectEach(tables, relations, rule, { withheld });
        for (const [table, cells] of tables.entries()) {
          const mostIn = (reasons: readonly unknown[] | undefined) =>
            mostOf(
              cells,
              relations,
              (at) => reasons?.[at] === undefined,
              (at) => bySize[at] === undefined,
            );
          const [most, before] = [mostIn(result[table]), mostIn(alone[table])];
          for (const [at, cell] of cells.entries()) {
            if (bySize[at] !== undefined) expect(result[table]?.[at]).toBeDefined();
            if (!isTooFew(cell)) continue;
            expect(result[table]?.[at]).toBe('too-few');
            expect(most(at)).toBeGreaterThanOrEqual(rule.minimum);
            if (before(at) >= rule.minimum) continue;
            needed += 1;
            if (withheld.length > 0) withAnswers += 1;
          }
        }
      }),
      { numRuns: 200 },
    );
    // Who took the numbers alone would let some be told.
    expect([needed > 5, withAnswers > 5]).toEqual([true, true]);
  });

  // Two units by two roles: of a one of three chose a level, and all of d did.
  const relations = [
    { total: 'e', parts: ['a', 'b'] },
    { total: 'f', parts: ['c', 'd'] },
    { total: 'g', parts: ['a', 'c'] },
    { total: 'h', parts: ['b', 'd'] },
  ];
  const cells = (raters: Readonly<Record<string, number>>): LinkedCell[] =>
    Object.entries({ a: 1, b: 5, c: 5, d: 5, e: 6, f: 10, g: 6, h: 10 }).map(([id, n]) => ({
      id,
      n,
      raters: raters[id] ?? n,
      counts: [n, 0],
      contributions: new Array<number>(n).fill(1),
    }));
  const withoutLevels = (table: readonly LinkedCell[]) => table.map(({ id, n, raters = n }) => ({ id, n, raters }));

  it('takes no group for more than answered in it', () => {
    const withheldOf = (table: readonly LinkedCell[]) => {
      const [reasons = []] = protectAnswered([withoutLevels(table)], relations, rule, {
        published: ['e', 'f', 'g', 'h'],
      });
      return reasons.flatMap((reason, at) => (reason ? [table[at]?.id] : []));
    };
    // Two more of a are two fewer of b and of c, and two more of d: where two of d chose none, that may be.
    expect(withheldOf(cells({ a: 3, d: 7, e: 8, f: 12, g: 8, h: 12 }))).toEqual(['a', 'b', 'c', 'd']);
    // Where all of d did, two fewer of b are two fewer of h, and of c of f: of two pairs of totals the smaller goes.
    expect(withheldOf(cells({ a: 3, e: 8, g: 8 }))).toEqual(['a', 'e', 'g']);
  });

  it.each<Partial<DisclosureRule>>([
    { hidesUnanimous: true },
    { hidesExtremeShares: true },
    { dominance: { largest: 1, percent: 50 } },
    { withinPercent: 20 },
  ])('takes those with a shown number alone for no more where the rule has $0', (more) => {
    const table = cells({ a: 3, d: 7, e: 8, f: 12, g: 8, h: 12 });
    const looking = { ...rule, ...more };
    const options = { withheld: ['a', 'b', 'c', 'd'], favourable: 2 };
    const limited = table.map((cell) =>
      options.withheld.includes(cell.id) ? cell : { ...cell, atMost: ratersOf(cell) },
    );
    expect(protectAnswered([table], relations, looking, options)).toEqual(
      protectEach([limited], relations, looking, options),
    );
  });
});

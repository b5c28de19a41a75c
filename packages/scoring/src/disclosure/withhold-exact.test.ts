import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf, type RatedLeaves, togetherOf, total, twoByTwo } from './rated-leaves.test-data.ts';
import type { RatedTables } from './rated-tables.ts';
import { solveExtreme } from './solve-extreme.ts';
import { startTableau } from './tableau.ts';
import type { Together } from './together.ts';
import { type HiddenTogether, withholdExact } from './withhold-exact.ts';

/** What is hidden for all and for the first indicator, where this is to begin with. */
function hiddenOf(leaves: RatedLeaves, isHidden: readonly number[]) {
  const together = togetherOf(leaves, 3, isHidden);
  const result = withholdExact(together, Uint8Array.from(isHidden));
  return [result.isHidden, ...result.hidden].map((own) => Array.from(own));
}

/** Parts a, b and c of a whole, d, each by those on one level and those who chose none. */
const line = (...parts: readonly (readonly number[])[]): RatedLeaves => ({
  chosen: [parts],
  totals: [parts.map((_, at) => at)],
});

/**
 * What else may be of a cell by linear programming, for whoever sees what isn't hidden: whether it may have another number in it,
 * or on levels of an indicator.
 */
function otherOf({ equations, indicators }: Together, { isHidden, hidden }: HiddenTogether) {
  const width = isHidden.length;
  // For each indicator the tables of its categories, and of all that are on levels; then how many are in the cells.
  const columns = indicators.flatMap(({ categories, levels }, at) => [
    ...categories.map((values, category) => ({ values, isLevel: category < levels, at })),
    { values: sumOver(categories.slice(0, levels)), isLevel: undefined, at },
  ]);
  const sizes = sumOver(indicators[0]?.categories ?? []);
  const sizeAt = columns.length;
  const sums = [...columns, sizes].flatMap((_, column) =>
    equations.map((equation) => equation.map(([at, factor]) => [column * width + at, factor] as const)),
  );
  const same = [...isHidden.keys()].flatMap((cell) =>
    indicators.flatMap((_, indicator) => {
      const own = [...columns.entries()].filter(([, { at }]) => at === indicator);
      const termsOf = (of: readonly (readonly [number, unknown])[], by: number) =>
        of.map(([column]) => [column * width + cell, by] as const);
      const [all] = own.filter(([, { isLevel }]) => isLevel === undefined);
      const onLevels = own.filter(([, { isLevel }]) => isLevel === true);
      const inAny = own.filter(([, { isLevel }]) => isLevel !== undefined);
      return [
        [...termsOf(onLevels, 1), ...termsOf(all ? [all] : [], -1)],
        [...termsOf(inAny, 1), [sizeAt * width + cell, -1] as const],
      ];
    }),
  );
  const values = [...columns.flatMap((column) => column.values), ...sizes];
  const extreme = solveExtreme({
    equations: [...sums, ...same],
    values,
    isHidden: [...columns.flatMap(({ at }) => Array.from(hidden[at] as Uint8Array)), ...isHidden],
  });
  const isOther = (position: number) =>
    extreme(position, 'maximize').value !== values[position] ||
    extreme(position, 'minimize').value !== values[position];
  const levelsAt = indicators.map((_, at) => columns.findIndex((one) => one.at === at && one.isLevel === undefined));
  return {
    inCell: (cell: number) => isOther(sizeAt * width + cell),
    onLevels: (indicator: number, cell: number) => isOther((levelsAt[indicator] as number) * width + cell),
  };
}

function sumOver(tables: readonly (readonly number[])[]): number[] {
  return (tables[0] ?? []).map((_, cell) => total(tables.map((table) => table[cell] as number)));
}

/** What is told exactly of cells that have too few, or too few on levels of an indicator. */
function toldOf(together: Together, result: HiddenTogether): string[] {
  const { inCell, onLevels } = otherOf(together, result);
  const told = [...together.few].filter((cell) => !inCell(cell)).map((cell) => `${cell}`);
  const toldBy = together.indicators.flatMap(({ few }, at) =>
    [...few].filter((cell) => !onLevels(at, cell)).map((cell) => `${cell} of indicator ${at}`),
  );
  return [...told, ...toldBy];
}

/** What is hidden where those cells are to begin with that have too few. */
function withheldOf(together: Together): HiddenTogether {
  return withholdExact(
    together,
    Uint8Array.from(together.costs, (_, cell) => (together.few.has(cell) ? 1 : 0)),
  );
}

interface Drawn {
  readonly name: string;
  readonly shape: number;
  readonly minimum: number;
  /** For each indicator and leaf, the category that each rater chose. */
  readonly chosen: readonly (readonly string[])[];
  /** What stays shown of all indicators, or of one. */
  readonly shown: readonly { readonly cell: number; readonly indicator?: number }[];
}

const raters = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 4 });
const drawnLeaves = fc
  .tuple(fc.nat(2), fc.array(raters, { minLength: 6, maxLength: 6 }))
  .map(([shape, own]) => leavesOf(shape, own));

describe('withholdExact', () => {
  it('leaves nothing told of who is too few, and shows nothing that was hidden', () => {
    fc.assert(
      fc.property(drawnLeaves, fc.integer({ min: 2, max: 4 }), (leaves, minimum) => {
        const together = togetherOf(leaves, minimum);
        const before = together.indicators.map(({ isHidden }) => isHidden.slice());
        const result = withheldOf(together);
        expect(toldOf(together, result)).toEqual([]);
        for (const cell of together.few) expect(result.isHidden[cell]).toBe(1);
        for (const [at, own] of result.hidden.entries())
          for (const [cell, flag] of own.entries())
            if (result.isHidden[cell] === 1 || before[at]?.[cell] === 1) expect(flag).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  // Drawn and made smaller; that nothing is told although they are shown is found by linear programming.
  it.each<Drawn>([
    {
      name: 'where what is hidden for all costs an indicator nothing',
      shape: 1,
      minimum: 2,
      chosen: [
        ['1', '1', '1', '0', '', '2'],
        ['0', '0', '1', '2', '', '3'],
      ],
      shown: [{ cell: 7 }],
    },
    {
      name: 'where a level may be another without anyone else in the group',
      shape: 0,
      minimum: 3,
      chosen: [
        ['0', '22', '1', '1'],
        ['3', '00', '1', '2'],
      ],
      shown: [{ cell: 7, indicator: 1 }],
    },
    {
      name: 'where a table is searched for a move',
      shape: 1,
      minimum: 3,
      chosen: [
        ['02', '02', '2', '012', '0', '1'],
        ['01', '11', '2', '113', '2', '3'],
      ],
      shown: [
        { cell: 9, indicator: 1 },
        { cell: 10, indicator: 1 },
      ],
    },
    {
      name: 'where a group may have just one more',
      shape: 2,
      minimum: 2,
      chosen: [
        ['1', '', '1', '11'],
        ['1', '', '1', '00'],
      ],
      shown: [{ cell: 3 }],
    },
  ])('shows what need not be hidden, $name', ({ shape, minimum, chosen: [first = [], second = []], shown }) => {
    const own = first.map((all, leaf) => [...all].map((one, at) => [Number(one), Number(second[leaf]?.[at])] as const));
    const together = togetherOf(leavesOf(shape, own), minimum);
    const result = withheldOf(together);
    expect(toldOf(together, result)).toEqual([]);
    for (const { cell, indicator } of shown)
      expect((indicator === undefined ? result.isHidden : result.hidden[indicator])?.[cell]).toBe(0);
  });

  it('takes for an indicator what is hidden for it already rather than what is smaller', () => {
    // Of the 5 of a two are on the level, of b four and of c three; b is hidden for the indicator.
    const together = togetherOf(line([2, 3], [4, 2], [3, 1]), 3);
    const indicators = together.indicators.map((tables) => ({ ...tables, isHidden: Uint8Array.of(1, 1, 0, 0) }));
    const { hidden } = withholdExact({ ...together, indicators }, Uint8Array.of(0, 0, 0, 0));
    expect(hidden.map((own) => Array.from(own))).toEqual([[1, 1, 0, 0]]);
  });

  it('hides nothing more where one more or fewer is thinkable', () => {
    expect(hiddenOf(line([3, 1], [4, 1], [5, 0]), [0, 0, 0, 0])).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    // One of c might be of a.
    expect(hiddenOf(line([2, 0], [4, 1], [4, 0]), [1, 0, 1, 0])).toEqual([
      [1, 0, 1, 0],
      [1, 0, 1, 0],
    ]);
  });

  it('hides for an indicator alone what it takes, the smallest of which some chose a level', () => {
    // Of the 5 of a two are on the level, of b four and of c three.
    expect(hiddenOf(line([2, 3], [4, 2], [3, 1]), [0, 0, 0, 0])).toEqual([
      [0, 0, 0, 0],
      [1, 0, 1, 0],
    ]);
  });

  it('hides for an indicator what it takes where what was chosen tells of a group that is hidden for all', () => {
    // One more of a is one fewer of b and of c, and none of b is on a level with one of c; one fewer is one fewer of d, and
    // none of a is on a level with one of d. Where the units' numbers aren't shown of the indicator, somebody of c may have
    // chosen as those of a, and one of d as those of b.
    const leaves: RatedLeaves = {
      chosen: [
        [
          [2, 0, 0],
          [4, 0, 0],
          [0, 4, 0],
          [0, 4, 0],
        ],
      ],
      totals: twoByTwo,
    };
    expect(hiddenOf(leaves, [1, 1, 1, 1, 0, 0, 0, 0, 0])).toEqual([
      [1, 1, 1, 1, 0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1, 1, 0, 0, 0],
    ]);
  });

  it('hides for all what it cannot for an indicator alone, and then one beside it for people to come from', () => {
    const together = togetherOf(line([4, 0], [5, 0], [6, 0]), 3, [0, 0, 0, 0]);
    // Four on levels are too few here, and nobody can have chosen none, so that it is told by how many answered.
    const indicators = together.indicators.map((tables) => {
      const categories = tables.categories.slice(0, tables.levels);
      return { ...tables, categories, few: new Set([0]), isHidden: Uint8Array.of(1, 0, 0, 0) };
    });
    const { isHidden } = withholdExact({ ...together, indicators }, Uint8Array.of(0, 0, 0, 0));
    expect(Array.from(isHidden)).toEqual([1, 1, 0, 0]);
  });

  it('withholds everything after thirty rounds in which no people were found', () => {
    // a = b and a = b + c: nobody is in c, whatever is hidden, and yet it may be asked that somebody might be.
    const equations = [
      [
        [0, -1],
        [1, 1],
      ],
      [
        [0, -1],
        [1, 1],
        [2, 1],
      ],
    ] as const;
    const tables: RatedTables = {
      categories: [[9, 9, 0, 4]],
      levels: 1,
      few: new Set([2]),
      isHidden: Uint8Array.of(0, 0, 1, 0),
    };
    const together: Together = {
      equations,
      complement: { tableau: startTableau(equations, 4), bounds: new Map(), changes: new Map() },
      few: new Set([2]),
      indicators: [tables],
      costs: [1, 1, 1, 1],
    };
    const { isHidden, hidden } = withholdExact(together, Uint8Array.of(0, 0, 1, 0));
    expect([isHidden, ...hidden].map((own) => Array.from(own))).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { complementary, type Task } from './complementary.ts';
import { disclosureRules } from './disclosure-rules.ts';
import { fewestHidden, hierarchyOf, type LeafTable } from './fewest-hidden.test-data.ts';
import type { Hierarchy } from './hierarchy.ts';
import { linkedSystem } from './linked-system.ts';
import { protect } from './protect.ts';
import { startTableau } from './tableau.ts';

/** Whole numbers below a limit from a seed (Lehmer, 48271 modulo 2³¹ − 1). */
function drawFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

const rule = { ...disclosureRules.noStrict, minimum: 3 };

function hiddenOf(hierarchy: Hierarchy) {
  const reasons = protect(hierarchy, rule);
  const hidden = hierarchy.cells.filter((_, at) => reasons[at] !== undefined);
  return { cells: hidden.length, raters: hidden.reduce((sum, { n }) => sum + n, 0) };
}

const whole = [0, 1, 2, 3];

describe.each([
  { name: 'two units by two roles', leaves: 4, totals: [whole, [0, 1], [2, 3], [0, 2], [1, 3]] },
  { name: 'the same with the whole twice', leaves: 4, totals: [whole, whole, [0, 1], [2, 3], [0, 2], [1, 3]] },
  {
    name: 'all pairs of four',
    leaves: 4,
    totals: [
      [0, 1],
      [1, 2],
      [2, 3],
      [0, 3],
      [0, 2],
      [1, 3],
    ],
  },
  {
    name: 'a network twice and one across',
    leaves: 5,
    totals: [
      [0, 1, 2, 3, 4],
      [0, 1, 2],
      [0, 1, 2],
      [3, 4],
      [2, 3],
    ],
  },
])('$name', ({ leaves, totals }) => {
  it('hide as few groups, and of those as few raters, as trying all sets finds', () => {
    const draw = drawFrom(7);
    for (let number = 0; number < 25; number += 1) {
      const table: LeafTable = { leaves: Array.from({ length: leaves }, () => 1 + draw(5)), totals };
      expect(hiddenOf(hierarchyOf(table)), JSON.stringify(table)).toEqual(fewestHidden(table, 3, 8));
    }
  });
});

describe.each<LeafTable>([
  {
    leaves: [1, 2, 1, 5, 1],
    totals: [
      [0, 1, 4],
      [1, 2, 3, 4],
      [0, 1, 2, 4],
      [0, 3],
      [0, 1, 2],
    ],
  },
  {
    leaves: [2, 1, 2, 5, 1],
    totals: [
      [0, 4],
      [0, 2, 4],
      [1, 4],
      [0, 3],
      [1, 2, 3, 4],
    ],
  },
])('what only halves would keep from being told, in $totals', (table) => {
  it('hides more for, and shows again what is then needless', () => {
    expect(hiddenOf(hierarchyOf(table))).toEqual(fewestHidden(table, 3, 8));
  });

  it('leaves withheld what is withheld anyhow, and asks in vain for nothing more', () => {
    // u = v and u = v + w: nobody is in w, whatever is hidden.
    const { cells, relations } = hierarchyOf(table);
    const beside = Object.entries({ u: 9, v: 9, w: 0, x: 9 }).map(([id, n]) => ({ id, n }));
    const more = [
      { total: 'u', parts: ['v'] },
      { total: 'u', parts: ['v', 'w'] },
    ];
    const hierarchy = { cells: [...cells, ...beside], relations: [...relations, ...more] };
    const reasons = protect(hierarchy, { ...rule, hidesEmpty: true }, { withheld: ['x'] });
    expect(reasons.slice(cells.length)).toEqual([undefined, undefined, 'too-few', 'would-reveal']);
    expect(reasons.slice(0, cells.length)).toEqual(protect(hierarchyOf(table), rule));
  });

  it('hides nothing that everyone knows', () => {
    const { cells, relations } = hierarchyOf(table);
    for (const { id: known } of cells.slice(table.leaves.length)) {
      const some = cells.map((cell) => ({ ...cell, ...(cell.id === known && { isKnown: true, hasConsent: true }) }));
      expect(protect({ cells: some, relations }, rule)[cells.findIndex(({ id }) => id === known)]).toBeUndefined();
    }
  });
});

describe('networks that overlap much', () => {
  /** Leaves in networks, each in about half of them. */
  function networks(leaves: number, count: number, seed: number): Hierarchy {
    const draw = drawFrom(seed);
    const all = Array.from({ length: leaves }, (_, at) => at);
    const totals = Array.from({ length: count }, () => all.filter(() => draw(100) < 50)).filter(
      (own) => own.length > 1,
    );
    return hierarchyOf({ leaves: all.map(() => 1 + draw(9)), totals: [all, ...totals] });
  }

  it.each([
    [12, 5, 5],
    [16, 7, 17],
    [20, 9, 1],
    [24, 11, 1],
  ])('hide none of %i units in %i networks that could be shown again (%i)', (leaves, count, seed) => {
    const hierarchy = networks(leaves, count, seed);
    const reasons = protect(hierarchy, rule);
    const shown = hierarchy.cells.flatMap(({ id }, at) => (reasons[at] === undefined ? [id] : []));
    const wrong = (published: readonly string[]) =>
      audit(hierarchy, published, rule).findings.filter(({ code }) => code !== 'needless');
    expect(wrong(shown)).toEqual([]);
    const beside = hierarchy.cells.filter((_, at) => reasons[at] === 'would-reveal');
    expect(beside.length).toBeGreaterThan(1);
    for (const { id } of beside) expect(wrong([...shown, id]), id).not.toEqual([]);
  });
});

describe('complementary', () => {
  /** One sum of parts, the total first. */
  function sum(...parts: readonly number[]) {
    const ids = ['a', ...parts.map((_, at) => `b${at}`)];
    const { equations } = linkedSystem(ids, [{ total: 'a', parts: ids.slice(1) }]);
    const complement = { tableau: startTableau(equations, ids.length), bounds: new Map(), changes: new Map() };
    const values = [parts.reduce((all, part) => all + part, 0), ...parts];
    const hide = (costs: readonly number[], atLeast: number) => {
      const demands: Task['demands'] = [{ position: 1, tables: [values], atLeast }];
      const forced = Uint8Array.from(values, (_, at) => (at === 1 ? 1 : 0));
      return Array.from(complementary(complement, { demands, forced, costs }));
    };
    return { complement, hide };
  }

  it('hides the cheaper of two that do, and two where they are cheaper than the one', () => {
    expect(sum(2, 9, 9).hide([9, 1, 2, 1], 3)).toEqual([0, 1, 0, 1]);
    expect(sum(2, 9, 9).hide([9, 1, 1, 2], 3)).toEqual([0, 1, 1, 0]);
    expect(sum(1, 2, 2, 9).hide([99, 1, 1, 1, 9], 5)).toEqual([0, 1, 1, 1, 0]);
    expect(sum(1, 2, 2, 9).hide([99, 1, 1, 1, 1.5], 5)).toEqual([0, 1, 0, 0, 1]);
  });

  it('hides nothing where nothing is asked, or nothing is there to be hidden', () => {
    expect(sum(5, 9).hide([1, 1, 1], 5)).toEqual([0, 1, 0]);
    const alone = { tableau: startTableau([], 1), bounds: new Map(), changes: new Map() };
    const task: Task = { demands: [{ position: 0, tables: [[2]], atLeast: 3 }], forced: Uint8Array.of(1), costs: [1] };
    expect(Array.from(complementary(alone, task))).toEqual([1]);
  });

  it('hides nothing that cannot be, also where nothing else would help', () => {
    expect(sum(2, 9, 9).hide([Infinity, 1, Infinity, Infinity], 3)).toEqual([0, 1, 0, 0]);
    expect(sum(2, 9, 9).hide([Infinity, 1, Infinity, 9], 3)).toEqual([0, 1, 0, 1]);
  });

  it('takes no cell for more than it can have', () => {
    // b0 + b1 = a: the 11 of a are 11 at most, so that two more of b0 are two fewer of b1, which is dearer.
    const equations = [
      [
        [0, -1],
        [1, 1],
        [2, 1],
      ],
    ] as const;
    const complement = { tableau: startTableau(equations, 3), bounds: new Map(), changes: new Map() };
    const hide = (atMost: readonly number[]) => {
      const demands = [{ position: 1, tables: [[11, 2, 9]], atLeast: 3, atMost }];
      return Array.from(complementary(complement, { demands, forced: Uint8Array.of(0, 1, 0), costs: [1, 1, 9] }));
    };
    expect([hide([11, 11, 11]), hide([12, 11, 11])]).toEqual([
      [0, 1, 1],
      [1, 1, 0],
    ]);
  });

  it('keeps what is met by parts alone, where what would help cannot be hidden', () => {
    // Twice p + 2q = all: p is 1 and 2 at most, so that half of q would do; one of all does as well, where that may be hidden.
    const equations = [0, 3].map(
      (at) =>
        [
          [at, -1],
          [at + 1, 1],
          [at + 2, 2],
        ] as const,
    );
    const complement = { tableau: startTableau(equations, 6), bounds: new Map(), changes: new Map() };
    const [values, atMost] = [
      [5, 1, 2, 5, 1, 2],
      [9, 2, 9, 9, 2, 9],
    ];
    const demands = [1, 4].map((position) => ({ position, tables: [values], atLeast: 2, atMost }));
    const costs = [Infinity, 1, 1, 5, 1, 1];
    const hidden = complementary(complement, { demands, forced: Uint8Array.of(0, 1, 0, 0, 1, 0), costs });
    // With all hidden instead of q the second is met in whole numbers.
    expect(Array.from(hidden)).toEqual([0, 1, 1, 1, 1, 0]);
  });

  it('remembers what bounds a cell, for the next table of the same sums', () => {
    const { complement, hide } = sum(2, 9, 9);
    hide([9, 1, 2, 1], 3);
    // b0 is the total less the two others.
    expect([...complement.bounds]).toEqual([
      [
        1,
        [
          [
            [
              [0, 1],
              [2, -1],
              [3, -1],
            ],
          ],
        ],
      ],
    ]);
    hide([9, 1, 1, 2], 3);
    expect(complement.bounds.get(1)).toHaveLength(1);
  });
});

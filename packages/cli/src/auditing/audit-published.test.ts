import type { Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPublished } from './audit-published.ts';
import type { PublishedGroup, PublishedReport } from './published-group.ts';

type Cell = readonly [unit: string | null, role: string | null, n: number | undefined];

const published = (cells: readonly Cell[], indicator = 'trust'): PublishedGroup[] =>
  cells.map(([unit, role, n], at) => ({ unit, role, network: null, indicator, n, missing: 0, path: ['results', at] }));
const reportOf = (groups: readonly PublishedGroup[], more: Partial<PublishedReport> = {}): PublishedReport => {
  return { minimum: 5, rubric: 'r 1.0.0', wave: null, round: null, groups, dimensions: [], toldReasons: [], ...more };
};
const audit = (cells: readonly Cell[], minimum = 5, organisation?: Organisation) =>
  auditPublished(reportOf(published(cells), { minimum }), organisation);

/** That the leaders of all units were three. */
const threeLeaders = {
  code: 'told-exactly',
  unit: null,
  role: 'leader',
  network: null,
  indicator: 'trust',
  lowest: 3,
  highest: 3,
};

describe('auditPublished', () => {
  it('finds a group that follows from the others, and says what to withhold', () => {
    const cells: readonly Cell[] = [
      [null, null, 40],
      [null, 'leader', undefined],
      [null, 'teacher', 30],
      [null, 'assistant', 7],
    ];
    expect(audit(cells)).toEqual([
      {
        ...{ ...threeLeaders, isNew: true, report: 0, path: ['results', 1] },
        withhold: [{ unit: null, role: 'assistant', network: null }],
      },
    ]);
    expect(audit(cells.map(([unit, role, n]) => [unit, role, role === 'assistant' ? undefined : n]))).toEqual([]);
  });

  it('finds a group of which it follows that it is small', () => {
    // 4 in the two together: neither can have five.
    const found = audit([
      [null, null, 34],
      [null, 'leader', undefined],
      [null, 'teacher', 30],
      [null, 'assistant', undefined],
    ]);
    expect(found.map(({ code, role, lowest, highest }) => [code, role, lowest, highest])).toEqual([
      ['told-too-few', 'leader', 0, 4],
      ['told-too-few', 'assistant', 0, 4],
    ]);
  });

  it('finds a group that follows as nobody chose a level who did not answer', () => {
    // All 28 teachers chose a level of "vision", so that the one of north who did not is an assistant: 4 of 5 chose one.
    const sizes = { 'north null': 21, 'south null': 20, 'null teacher': 28, 'null assistant': 13, 'null null': 41 };
    const parts = { 'north teacher': 16, 'north assistant': 5, 'south teacher': 12, 'south assistant': 8 };
    const groupsOf = (indicator: string, shown: Readonly<Record<string, number>>): PublishedGroup[] =>
      Object.entries({ ...sizes, ...parts }).map(([name, answered], at) => {
        const [unit, role] = name.split(' ').map((word) => (word === 'null' ? null : word)) as [string | null, string];
        const n = shown[name];
        const missing = n === undefined ? 0 : answered - n;
        return { unit, role, network: null, indicator, n, missing, path: ['results', indicator, at] };
      });
    const all = groupsOf('trust', { ...sizes, ...parts });
    const some = { 'north null': 20, 'south null': 20, 'null teacher': 28, 'null null': 40, 'null assistant': 12 };
    const found = auditPublished(reportOf([...all, ...groupsOf('vision', some)]));
    const told = found.map(({ code, unit, role, indicator, lowest, highest }) => [
      code,
      unit,
      role,
      indicator,
      lowest,
      highest,
    ]);
    expect(told).toContainEqual(['told-exactly', 'north', 'assistant', 'vision', 4, 4]);
  });

  it('finds a small group that is shown, by those who chose no level as well', () => {
    expect(audit([[null, null, 4]]).map(({ code }) => code)).toEqual(['shown-against-rule']);
    const groups = published([[null, null, 0]]).map((group) => ({ ...group, missing: 3 }));
    expect(auditPublished(reportOf(groups)).map(({ code }) => code)).toEqual(['shown-against-rule']);
  });

  it('finds numbers that do not add up, and reasons that tell sizes', () => {
    expect(
      audit([
        [null, null, 20],
        ['north', null, 30],
        ['south', null, undefined],
      ]).map(({ code }) => code),
    ).toEqual(['no-sum']);
    const groups = published([[null, null, undefined]]);
    const told = auditPublished(reportOf(groups, { toldReasons: groups }));
    expect(told.map(({ code, path }) => [code, path])).toEqual([['told-reason', ['results', 0]]]);
  });

  it('adds up over the tree of units, where one is given', () => {
    const tree: Organisation = {
      id: 'coast',
      units: [
        { id: 'owner', kind: 'owner' },
        { id: 'north', kind: 'school', parent: 'owner' },
        { id: 'south', kind: 'school', parent: 'owner' },
      ],
    };
    const cells: readonly Cell[] = [
      [null, null, 20],
      ['owner', null, 20],
      ['north', null, 17],
      ['south', null, undefined],
    ];
    // Somebody of the owner may be in none of its schools.
    expect(audit(cells, 5, tree).map(({ code, unit, highest }) => [code, unit, highest])).toEqual([
      ['told-too-few', 'south', 3],
    ]);
    const own: readonly Cell[] = cells.map(([unit, role, n]) => [unit, role, unit === 'south' ? 1 : n]);
    expect(audit(own, 2, tree).map(({ code, unit }) => [code, unit])).toEqual([['shown-against-rule', 'south']]);
    const left: readonly Cell[] = cells.map(([unit, role, n]) => [unit, role, unit === 'south' ? 0 : n]);
    expect(audit(left, 5, tree).map(({ code, unit, lowest, highest }) => [code, unit, lowest, highest])).toEqual([
      ['told-exactly', 'owner', 3, 3],
    ]);
    expect(audit(cells).map(({ code }) => code)).toEqual(['no-sum']);
  });

  it('finds numbers that only half people add up to', () => {
    // Any two of three schools are 15 together: each would be 7.5.
    const ids = ['a', 'b', 'c'];
    const networks = ['ab', 'bc', 'ca'].map((id) => ({ id, units: [...id] }));
    const tree: Organisation = { id: 'o', units: ids.map((id) => ({ id, kind: 'school' })), networks };
    const schools = published(ids.map((id) => [id, null, undefined] as const));
    const codes = (together: number) => {
      const all = networks.map(({ id: network }, at) => {
        const path = ['networks', at, 'results', 0];
        return { unit: null, role: null, network, indicator: 'trust', n: together, missing: 0, path };
      });
      return auditPublished(reportOf([...schools, ...all]), tree).map(({ code }) => code);
    };
    expect(codes(15)).toEqual(['no-sum']);
    expect(codes(16)).toEqual([]);
    expect(codes(8)).toEqual(['told-exactly', 'told-exactly', 'told-exactly']);
  });

  it('says that numbers don’t add up where that is proven, and else that none were found', () => {
    // Four schools each in a, b and c: any two of the three are as many, so an odd number of that is of half people.
    const blocks = ['a', 'b', 'c'].map((name) => [1, 2, 3, 4].map((at) => `${name}${at}`)) as [
      string[],
      string[],
      string[],
    ];
    const [a, b, c] = blocks;
    const networks = [
      { id: 'ab', units: [...a, ...b] },
      { id: 'bc', units: [...b, ...c] },
      { id: 'ca', units: [...c, ...a] },
    ];
    const tree: Organisation = { id: 'o', units: blocks.flat().map((id) => ({ id, kind: 'school' })), networks };
    const schools = published(blocks.flat().map((id) => [id, null, undefined] as const));
    const codes = (...together: readonly number[]) => {
      const all = networks.map(({ id: network }, at) => {
        const path = ['networks', at, 'results', 0];
        return { unit: null, role: null, network, indicator: 'trust', n: together[at], missing: 0, path };
      });
      return auditPublished(reportOf([...schools, ...all]), tree).map(({ code, isNew }) => [code, isNew]);
    };
    // 100 in ab, and none in bc or ca, of whom b and a are a part: no numbers do.
    expect(codes(100, 0, 0)).toEqual([['no-sum', true]]);
    expect(codes(101, 101, 101)).toEqual([['no-sum-found', true]]);
    expect(codes(100, 100, 100)).toEqual([]);
  });

  it('adds up the units of a network, as far as the tree knows it', () => {
    const units = ['x', 'y'].map((id) => ({ id, kind: 'school' as const }));
    const [all, x, y, network] = published([
      [null, null, 12],
      ['x', null, undefined],
      ['y', null, undefined],
      [null, null, 9],
    ]) as [PublishedGroup, PublishedGroup, PublishedGroup, PublishedGroup];
    const groups = [all, x, y, { ...network, network: 'n' }];
    const found = (networks: Organisation['networks'] = []) =>
      auditPublished(reportOf(groups), { id: 'o', units, networks }).map(({ unit }) => unit);
    expect(found([{ id: 'n', units: ['x'] }])).toEqual(['y']);
    const nested = [{ id: 'n', units: ['x', 'z'] }];
    const below = { id: 'o', units: [...units, { id: 'z', kind: 'team' as const, parent: 'x' }], networks: nested };
    expect(auditPublished(reportOf(groups), below).map(({ unit }) => unit)).toEqual(['y']);
    expect(found()).toEqual([]);
    expect(auditPublished(reportOf(groups))).toEqual([]);
  });

  it('knows as much as trying out all numbers does', () => {
    // Two units by two roles, with their sums, and any of the nine withheld.
    const inner = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 6 })));
    const hidden = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(inner, hidden, (numbers, isHidden) => {
        const all = sumsOf(numbers);
        const possible = thinkable(all, isHidden);
        const small = all.flatMap((_, at) => (isHidden[at] && rangeOf(possible, at).highest < 3 ? [at] : []));
        const found = audit(cellsOf(all, isHidden), 3).filter(({ code }) => code !== 'shown-against-rule');
        expect(found.map(({ path }) => path[1]).sort()).toEqual(small.sort());
        for (const { path, lowest, highest } of found) {
          const at = path[1] as number;
          expect({ at, lowest, highest }).toEqual({ at, ...rangeOf(possible, at) });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds what a dimension tells of an indicator that is withheld', () => {
    const groups = [
      ...published([
        [null, null, 15],
        [null, 'teacher', undefined],
        [null, 'leader', undefined],
      ]),
      ...published([[null, 'teacher', 12]], 'care'),
    ].map((group) => ({ ...group, dimension: 'd' }));
    const whole = { unit: null, network: null, dimension: 'd', indicators: 2, path: ['dimensions', 0] };
    // 24 ratings of the teachers, 12 of them on the indicator that is shown.
    const teachers = { ...whole, role: 'teacher', n: 12, ratings: 24 };
    const withhold = [{ unit: null, role: 'teacher', network: null, dimension: 'd' }];
    const found = auditPublished(reportOf(groups, { dimensions: [teachers] }));
    expect(found).toEqual([
      {
        ...threeLeaders,
        ...{ withhold, isNew: true, report: 0, path: ['results', 2] },
      },
    ]);
    const few = { ...whole, role: 'leader', indicators: 1, n: 3, ratings: 3 };
    expect(auditPublished(reportOf(groups, { dimensions: [few] }))).toEqual([
      {
        ...threeLeaders,
        ...{ dimension: 'd', isNew: true, report: 0, path: ['results', 2] },
        withhold: [{ unit: null, role: 'leader', network: null, dimension: 'd' }],
      },
    ]);
    expect(auditPublished(reportOf(groups))).toEqual([]);
  });

  it('subtracts the ratings of whole dimensions, where all indicators are withheld', () => {
    const cells: readonly Cell[] = [null, 'teacher', 'leader'].map((role) => [null, role, undefined]);
    const groups = ['trust', 'care'].flatMap((indicator) => published(cells, indicator));
    const inDimension = groups.map((group) => ({ ...group, dimension: 'd' }));
    const whole = { unit: null, network: null, dimension: 'd', indicators: 2 };
    const dimensions = [
      { ...whole, role: null, n: 14, ratings: 29, path: ['dimensions', 0] },
      { ...whole, role: 'teacher', n: 11, ratings: 23, path: ['dimensions', 1] },
    ];
    // 29 less 23 are 6 ratings on two indicators, fewer than 5 on one of them.
    expect(auditPublished(reportOf(inDimension, { dimensions }))).toEqual([
      {
        ...{ code: 'told-exactly', unit: null, role: 'leader', network: null, indicator: null, dimension: 'd' },
        ...{ lowest: 6, highest: 6, isNew: true, report: 0, path: ['results', 2] },
        withhold: [{ unit: null, role: 'teacher', network: null, dimension: 'd' }],
      },
    ]);
    expect(auditPublished(reportOf(inDimension, { dimensions, minimum: 3 }))).toEqual([]);
    const small = dimensions.map((one) => ({ ...one, n: one.role === null ? 14 : 2 }));
    expect(auditPublished(reportOf(inDimension, { dimensions: small, minimum: 3 }))).toEqual([
      {
        ...{ code: 'shown-against-rule', unit: null, role: 'teacher', network: null, indicator: null, dimension: 'd' },
        ...{ isNew: true, report: 0, path: ['dimensions', 1] },
        withhold: [{ unit: null, role: 'teacher', network: null, dimension: 'd' }],
      },
    ]);
  });

  it('finds what two reports of the same raters tell together, and never says to withhold what is out', () => {
    const roles = (teachers: number | undefined, assistants: number | undefined) =>
      published([
        [null, null, 20],
        [null, 'teacher', teachers],
        [null, 'assistant', assistants],
        [null, 'leader', undefined],
      ]);
    const [before, now] = [reportOf(roles(12, undefined)), reportOf(roles(undefined, 5))];
    expect([before, now].map((report) => auditPublished(report))).toEqual([[], []]);
    expect(auditPublished(now, undefined, [before])).toEqual([
      {
        ...threeLeaders,
        ...{ isNew: true, report: 0, path: ['results', 3] },
        withhold: [{ unit: null, role: 'assistant', network: null }],
      },
    ]);
    // What both earlier ones tell is out; the new one may as well show nothing.
    const told = auditPublished(reportOf([]), undefined, [before, now]);
    expect(told.map(({ role, isNew, report, withhold }) => [role, isNew, report, withhold])).toEqual([
      ['leader', false, 1, []],
    ]);
    const shown = reportOf([...roles(12, 5).slice(0, 3), ...published([[null, 'leader', 3]])]);
    const [again] = auditPublished(shown, undefined, [shown]);
    expect(again).toMatchObject({ code: 'shown-against-rule', isNew: true, report: 0 });
    expect(again?.withhold).toEqual([{ unit: null, role: 'leader', network: null }]);
  });

  it('finds sums that two reports have in common, and numbers that do not add up together', () => {
    const [all, units, roles] = [
      published([[null, null, 20]]),
      published([
        ['x', null, 16],
        ['y', null, undefined],
      ]),
      published([[null, 'teacher', 20]]),
    ] as const;
    // The units alone tell nothing, as long as nobody knows the whole.
    expect(auditPublished(reportOf(units))).toEqual([]);
    const found = auditPublished(reportOf([...all, ...roles]), undefined, [reportOf([...all, ...units])]);
    expect(found.map(({ code, unit, isNew, report }) => [code, unit, isNew, report])).toEqual([
      ['told-exactly', 'y', false, 1],
    ]);
    const apart = published([
      [null, 'teacher', 18],
      [null, 'leader', 5],
    ]);
    const wrong = auditPublished(reportOf([...published([[null, null, undefined]]), ...apart]), undefined, [
      reportOf([...all, ...units]),
    ]);
    expect(wrong.map(({ code }) => code)).toEqual(['no-sum']);
  });

  it('knows of two reports as much as trying out all numbers does, and how to mend the new one', () => {
    const inner = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 6 })));
    const hidden = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(inner, hidden, hidden, (numbers, isHidden, wasHidden) => {
        const all = sumsOf(numbers);
        const old = reportOf(published(cellsOf(all, wasHidden)), { minimum: 3 });
        const audited = (now: readonly boolean[]) =>
          auditPublished(reportOf(published(cellsOf(all, now)), { minimum: 3 }), undefined, [old]);
        const isHiddenInBoth = isHidden.map((one, at) => one && wasHidden[at] === true);
        const together = thinkable(all, isHiddenInBoth);
        const before = thinkable(all, wasHidden);
        const told = audited(isHidden).filter(({ code }) => code !== 'shown-against-rule');
        const expected = all.flatMap((n, at) => {
          const [range, known] = [rangeOf(together, at), rangeOf(before, at)];
          const isTold = wasHidden[at] ? range.highest < 3 : n > 0 && n < 3;
          const isKnown = known.highest < 3 && (known.lowest === known.highest) === (range.lowest === range.highest);
          return isHidden[at] && isTold ? [{ at, ...range, isNew: !isKnown }] : [];
        });
        const found = told.map(({ path, lowest, highest, isNew }) => ({ at: path[1], lowest, highest, isNew }));
        expect(found).toEqual(expected);
        const besides = told
          .flatMap(({ withhold }) => withhold)
          .map(({ unit, role }) => names.indexOf(unit) * 3 + names.indexOf(role));
        const mended = audited(isHidden.map((one, at) => one || besides.includes(at)));
        expect(mended.filter(({ code, isNew }) => isNew && code !== 'shown-against-rule')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const names = [null, 'x', 'y'];

/** Two units by two roles, with their sums. */
function sumsOf([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number[] {
  return [a + b + c + d, a + c, b + d, a + b, a, b, c + d, c, d];
}

function cellsOf(all: readonly number[], isHidden: readonly boolean[]): Cell[] {
  return all.map((n, at) => [names[Math.floor(at / 3)] ?? null, names[at % 3] ?? null, isHidden[at] ? undefined : n]);
}

function rangeOf(possible: readonly (readonly number[])[], at: number) {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { [at]: n = 0 } of possible) {
    lowest = Math.min(lowest, n);
    highest = Math.max(highest, n);
  }
  return { lowest, highest };
}

/** Every table of four inner numbers of up to 24 that has the numbers shown. */
function thinkable(all: readonly number[], isHidden: readonly boolean[]): number[][] {
  const upTo24 = Array.from({ length: 25 }, (_, n) => n);
  const numbersAt = (at: number) => (isHidden[at] ? upTo24 : [all[at] as number]);
  const found: number[][] = [];
  for (const a of numbersAt(4))
    for (const b of numbersAt(5))
      for (const c of numbersAt(7))
        for (const d of numbersAt(8)) {
          const sums = sumsOf([a, b, c, d]);
          if (sums.every((sum, at) => isHidden[at] || sum === all[at])) found.push(sums);
        }
  return found;
}

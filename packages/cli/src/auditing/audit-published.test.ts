import type { Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditPublished } from './audit-published.ts';
import type { PublishedGroup } from './published-group.ts';

type Cell = readonly [unit: string | null, role: string | null, n: number | undefined];

const published = (cells: readonly Cell[], indicator = 'trust'): PublishedGroup[] =>
  cells.map(([unit, role, n], at) => ({ unit, role, network: null, indicator, n, missing: 0, path: ['results', at] }));
const audit = (cells: readonly Cell[], minimum = 5, organisation?: Organisation) =>
  auditPublished({ minimum, groups: published(cells), toldReasons: [] }, organisation);

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
        ...{ code: 'told-exactly', unit: null, role: 'leader', indicator: 'trust', lowest: 3, highest: 3 },
        ...{ network: null, path: ['results', 1] },
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

  it('finds a small group that is shown, by those who chose no level as well', () => {
    expect(audit([[null, null, 4]]).map(({ code }) => code)).toEqual(['shown-against-rule']);
    const groups = published([[null, null, 0]]).map((group) => ({ ...group, missing: 3 }));
    expect(auditPublished({ minimum: 5, groups, toldReasons: [] }).map(({ code }) => code)).toEqual([
      'shown-against-rule',
    ]);
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
    const told = auditPublished({ minimum: 5, groups, toldReasons: groups });
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
      auditPublished({ minimum: 5, groups, toldReasons: [] }, { id: 'o', units, networks }).map(({ unit }) => unit);
    expect(found([{ id: 'n', units: ['x'] }])).toEqual(['y']);
    const nested = [{ id: 'n', units: ['x', 'z'] }];
    const below = { id: 'o', units: [...units, { id: 'z', kind: 'team' as const, parent: 'x' }], networks: nested };
    expect(auditPublished({ minimum: 5, groups, toldReasons: [] }, below).map(({ unit }) => unit)).toEqual(['y']);
    expect(found()).toEqual([]);
    expect(auditPublished({ minimum: 5, groups, toldReasons: [] })).toEqual([]);
  });

  it('knows as much as trying out all numbers does', () => {
    // Two units by two roles, with their sums, and any of the nine withheld.
    const inner = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 6 })));
    const hidden = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(inner, hidden, (numbers, isHidden) => {
        const names = [null, 'x', 'y'];
        const sumsOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [
          a + b + c + d,
          a + c,
          b + d,
          a + b,
          a,
          b,
          c + d,
          c,
          d,
        ];
        const all = sumsOf(numbers);
        const cells = all.map((n, at): Cell => {
          return [names[Math.floor(at / 3)] ?? null, names[at % 3] ?? null, isHidden[at] ? undefined : n];
        });
        const possible = thinkable(all, isHidden, sumsOf);
        const small = all.flatMap((_, at) => {
          const values = possible.map((one) => one[at] as number);
          return isHidden[at] && Math.max(...values) < 3 ? [at] : [];
        });
        const found = audit(cells, 3).filter(({ code }) => code !== 'shown-against-rule');
        expect(found.map(({ path }) => path[1]).sort()).toEqual(small.sort());
        for (const { path, lowest, highest } of found) {
          const at = path[1] as number;
          const values = possible.map((one) => one[at] as number);
          expect([at, lowest, highest]).toEqual([at, Math.min(...values), Math.max(...values)]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every table of four inner numbers of up to 24 that has the numbers shown. */
function thinkable(
  all: readonly number[],
  isHidden: readonly boolean[],
  sumsOf: (inner: readonly number[]) => number[],
): number[][] {
  const most = 24;
  const found: number[][] = [];
  for (let a = 0; a <= most; a += 1)
    for (let b = 0; b <= most; b += 1)
      for (let c = 0; c <= most; c += 1)
        for (let d = 0; d <= most; d += 1) {
          const sums = sumsOf([a, b, c, d]);
          if (sums.every((sum, at) => isHidden[at] || sum === all[at])) found.push(sums);
        }
  return found;
}

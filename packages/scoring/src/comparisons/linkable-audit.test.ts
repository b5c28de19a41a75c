import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../disclosure/audit.ts';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { Hierarchy } from '../disclosure/hierarchy.ts';
import { protect } from '../disclosure/protect.ts';
import type { LinkedGroup } from './linked-group.ts';
import { linkableOnOne } from './linked-groups.test-data.ts';

const rule = disclosureRules.noStrict;

/** So many raters were in one place before and in another after; the last place is nowhere. */
type Move = readonly [before: number, after: number, raters: number];
type Part = 'before' | 'after' | 'linked';

/** Each group by the places that it has; and the moves that somebody takes for possible. */
interface Staff {
  readonly groups: readonly (readonly number[])[];
  readonly possible: readonly (readonly [before: number, after: number])[];
}

/** Whether raters who move so are in a part of a group. */
function isIn(part: Part, own: readonly number[], [before, after]: readonly [number, number]): boolean {
  const was = own.includes(before);
  const is = own.includes(after);
  return part === 'before' ? was : part === 'after' ? is : was && is;
}

/** What somebody knows who takes certain moves for possible, whoever made them. */
function hierarchyOf(moves: readonly Move[], { groups, possible }: Staff): Hierarchy {
  const sizeOf = (isOne: (move: Move) => boolean) => moves.filter(isOne).reduce((sum, [, , raters]) => sum + raters, 0);
  const atoms = possible.map(([before, after]) => ({
    id: `${before} to ${after}`,
    n: sizeOf((move) => move[0] === before && move[1] === after),
    isPublished: false,
  }));
  const cells = groups.flatMap((own, group) =>
    (['before', 'after', 'linked'] as const).map((part) => ({
      cell: { id: `${part}:${group}`, n: sizeOf(([before, after]) => isIn(part, own, [before, after])) },
      parts: possible.filter((move) => isIn(part, own, move)).map(([before, after]) => `${before} to ${after}`),
    })),
  );
  return {
    cells: [...cells.map(({ cell }) => cell), ...atoms],
    relations: cells.map(({ cell, parts }) => ({ total: cell.id, parts })),
  };
}

/** The groups as who compares waves sees them, with the waves withheld that have to be. */
function groupsOf(moves: readonly Move[], known: Hierarchy, { groups }: Staff): LinkedGroup[] {
  const linked = groups.map((_, group) => `linked:${group}`);
  const reasons = protect(known, rule, { withheld: linked });
  const isHidden = (name: string) => reasons[known.cells.findIndex(({ id }) => id === name)] !== undefined;
  const raters = (part: Part, own: readonly number[]) =>
    moves.flatMap(([before, after, count], kind) =>
      isIn(part, own, [before, after]) ? Array.from({ length: count }, (_, at) => `${kind} ${at}`) : [],
    );
  return groups.map((own, group) => ({
    before: raters('before', own),
    after: raters('after', own),
    isWithheld: { before: isHidden(`before:${group}`), after: isHidden(`after:${group}`) },
  }));
}

function leaksOf(known: Hierarchy, groups: readonly LinkedGroup[], told: readonly boolean[]): number {
  const published = groups.flatMap(({ isWithheld }, group) => [
    ...(isWithheld.before ? [] : [`before:${group}`]),
    ...(isWithheld.after ? [] : [`after:${group}`]),
    ...(told[group] ? [`linked:${group}`] : []),
  ]);
  return audit(known, published, rule).findings.filter(({ code }) => code !== 'needless').length;
}

const school = [[0, 1, 2], [0], [1], [2]];
const places = [0, 1, 2, 3];
const anybody = places.flatMap((before) => places.map((after) => [before, after] as const)).slice(0, -1);
/** Two teams of two roles, with all sums. */
const roles = [[0, 1, 2, 3], [0, 1], [2, 3], [0, 2], [1, 3], [0], [1], [2], [3]];
const staying = (nowhere: number) =>
  Array.from({ length: nowhere }, (_, at) => [
    [at, at] as const,
    [at, nowhere] as const,
    [nowhere, at] as const,
  ]).flat();

describe.each([
  { name: 'teams that nobody changes', groups: school, possible: staying(3) },
  { name: 'teams that anybody may have changed', groups: school, possible: anybody },
  { name: 'teams and roles that nobody changes', groups: roles, possible: staying(4) },
])('links of a school and its $name', (staff) => {
  it('add nothing to what an audit finds in the waves', () => {
    const move = fc.tuple(fc.constantFrom(...staff.possible), fc.integer({ min: 1, max: 12 }));
    let links = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 2, maxLength: 10 }), (drawn) => {
        const moves = drawn.map(([[before, after], raters]) => [before, after, raters] as const);
        const known = hierarchyOf(moves, staff);
        const groups = groupsOf(moves, known, staff);
        const may = linkableOnOne(groups, rule);
        links += may.filter((is) => is).length;
        if (!may.includes(true)) return;
        const none = may.map(() => false);
        expect(leaksOf(known, groups, may)).toBeLessThanOrEqual(leaksOf(known, groups, none));
      }),
      { numRuns: 150 },
    );
    expect(links).toBeGreaterThan(10);
  });
});

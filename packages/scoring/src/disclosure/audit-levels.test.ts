import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import type { DisclosureRule } from './disclosure-rule.ts';
import type { Hierarchy } from './hierarchy.ts';
import { protect } from './protect.ts';

const strict = { name: 'strict', source: 'Made up.', minimum: 2, hidesUnanimous: true };
const extreme = { name: 'extreme', source: 'Made up.', minimum: 2, hidesExtremeShares: true };
const sumOf = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Groups by their counts, and sums by what they are the totals of. */
function hierarchyOf(counts: Readonly<Record<string, readonly number[]>>, sums: Readonly<Record<string, string[]>>) {
  const cells = Object.entries(counts).map(([id, own]) => ({ id, n: sumOf(own), counts: own }));
  return { cells, relations: Object.entries(sums).map(([total, parts]) => ({ total, parts })) };
}

/** What is told of each withheld group, and of which it is unsettled. */
function found(hierarchy: Hierarchy, published: readonly string[], rule: DisclosureRule, tellsReasons = false) {
  const { findings, intervals } = audit(hierarchy, published, rule, { favourable: 2, tellsReasons });
  const told = findings.flatMap(({ code, id }) => (code === 'needless' ? [] : [`${code} ${id}`]));
  return { told, unsettled: intervals.flatMap(({ id, isUnsettled }) => (isUnsettled ? [id] : [])) };
}

describe('what is told of levels', () => {
  // Nobody of x chose the first level and nobody of y the second, so that p, who is in both, chose the third.
  const crossed = hierarchyOf(
    { p: [0, 0, 5], q: [0, 2, 4], r: [2, 0, 4], x: [0, 2, 9], y: [2, 0, 9] },
    { x: ['p', 'q'], y: ['p', 'r'] },
  );

  it('is looked for level by level, as networks that overlap rule out one each', () => {
    expect(found(crossed, ['x', 'y'], strict)).toEqual({ told: ['told-unanimous p'], unsettled: [] });
    const withhold = audit(crossed, ['x', 'y'], strict).withhold;
    expect(withhold).toHaveLength(1);
    const rest = ['x', 'y'].filter((id) => !withhold.includes(id));
    expect(found(crossed, rest, strict).told).toEqual([]);
  });

  it('is the same of extreme shares', () => {
    // Lowest favourable is 2 of 3: p has nobody on 2, by x, nor on 3, by y.
    const turned = hierarchyOf(
      { p: [5, 0, 0], q: [4, 0, 2], r: [4, 2, 0], x: [9, 0, 2], y: [9, 2, 0] },
      { x: ['p', 'q'], y: ['p', 'r'] },
    );
    expect(found(turned, ['x', 'y'], extreme).told).toEqual(['told-extreme-share p']);
  });

  it('is what a finding is named after, also of a group that is withheld for its number', () => {
    const few = hierarchyOf(
      { p: [0, 0, 3], q: [0, 2, 4], r: [2, 0, 4], x: [0, 2, 7], y: [2, 0, 7] },
      { x: ['p', 'q'], y: ['p', 'r'] },
    );
    expect(found(few, ['x', 'y'], { ...strict, minimum: 5 }).told).toEqual(['told-unanimous p']);
  });

  it('takes in what reasons tell of numbers', () => {
    const counts = { a: [1, 1], b: [2, 0], p: [0, 3], ab: [3, 1], ap: [1, 4] };
    const hierarchy = hierarchyOf(counts, { ab: ['a', 'b'], ap: ['a', 'p'] });
    const rule = { ...strict, minimum: 3 };
    // It may be p who has the one of ap on level 1, and then b the three of ab.
    expect(found(hierarchy, ['ab', 'ap'], rule).told).toEqual([]);
    // Told that a and b are fewer than 3, so 2 each, b has no three.
    const { told } = found(hierarchy, ['ab', 'ap'], rule, true);
    expect(told).toEqual(['told-exactly a', 'told-exactly b', 'told-exactly p']);
  });

  it('is unsettled where trying whole numbers takes too long, and says so', () => {
    // On level 1: p − m = b − a and m − s = d − c by xa and xc, b − a = d − c by ad. So p is s + 2(b − a), and even. As p and
    // r are 1 there together, p is 0, though by halves it could be 1. How many a to d are is open: trying never ends.
    const counts = {
      p: [0, 4],
      r: [1, 3],
      pr: [1, 7],
      s: [2, 4],
      m: [1, 4],
      a: [3, 3],
      b: [2, 3],
      c: [3, 3],
      d: [2, 3],
    };
    const { cells, relations } = hierarchyOf(
      { ...counts, xa: [3, 7], xc: [4, 7], ad: [5, 6] },
      { pr: ['p', 'r'], xa: ['a', 'p'], xc: ['c', 'm'], ad: ['a', 'd'] },
    );
    const again = { xa: ['b', 'm'], xc: ['d', 's'], ad: ['b', 'c'] };
    const both = [...relations, ...Object.entries(again).map(([total, parts]) => ({ total, parts }))];
    const published = ['pr', 's'];
    expect(found({ cells, relations: both }, published, strict)).toEqual({ told: [], unsettled: ['p'] });
    // The range of its raters is settled: they are even as well, and so are those of p and r together.
    const { intervals } = audit({ cells, relations: both }, published, strict);
    expect(intervals[0]).toEqual({ id: 'p', lowest: 0, highest: 8, isUnsettled: true });
    // Of a minimum of nine it's told that p is below it: whatever else is open, that is a finding.
    const told = audit({ cells, relations: both }, published, { ...strict, minimum: 9 });
    expect(told.findings.find(({ id }) => id === 'p')?.code).toBe('told-too-few');
    expect(told.intervals[0]).toEqual({ id: 'p', lowest: 0, highest: 8 });
  });

  it('is what trying every table tells, and what protect shows tells none', () => {
    let [told, open] = [0, 0];
    fc.assert(
      fc.property(tables, fc.constantFrom(strict, extreme), fc.infiniteStream(fc.boolean()), (drawn, rule, coin) => {
        const hierarchy = groupsOf(drawn);
        const { cells } = hierarchy;
        const shown = [...cells.keys()].filter(() => coin.next().value);
        const findings = found(hierarchy, shown.map(String), rule).told.map((one) => one.split(' ')[1]);
        // Of one rater alone the number is looked at as well.
        const asked = [...cells.keys()].filter((at) => !shown.includes(at) && (cells[at]?.n ?? 0) > 1);
        for (const at of asked) {
          const isTold = isToldBy(drawn, shown, at, rule);
          expect([at, findings.includes(String(at))]).toEqual([at, isTold]);
          if (isTold) told += 1;
          else open += 1;
        }
        const reasons = protect(hierarchy, rule, { favourable: 2 });
        const left = [...cells.keys()].filter((at) => reasons[at] === undefined);
        expect([...cells.keys()].filter((at) => isToldBy(drawn, left, at, rule))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(told, open)).toBeGreaterThan(100);
  });
});

describe('how many there are, where it is known what was chosen', () => {
  const few = { name: 'few', source: 'Made up.', minimum: 3 };

  /** Four schools of one level each, and networks of two that overlap. */
  const overlapping = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { minLength: 4, maxLength: 4 }).map((schools): Drawn => {
    const own = schools.map(([level, n]) => [0, 1, 2].map((at) => (at === level ? n : 0)));
    const members = [[0], [1], [2], [3], [0, 1], [1, 2], [2, 3], [0, 3], [0, 1, 2, 3]];
    const counts = members.map((all) => [0, 1, 2].map((level) => sumOf(all.map((at) => own[at]?.[level] ?? 0))));
    return { schools: 4, members, counts };
  });

  /** All that the groups may have by numbers alone, and on each level. */
  function thinkable({ schools, members, counts }: Drawn, shown: readonly number[]) {
    const knownBy = (countOf: (own: readonly number[]) => number) =>
      shown.map((one) => ({ own: members[one] ?? [], sum: countOf(counts[one] ?? []) }));
    const sums = (tables: readonly number[][]) =>
      tables.map((table) => members.map((own) => sumOf(own.map((at) => table[at] ?? 0))));
    const levels = [0, 1, 2].map((level) =>
      sums(
        tablesOf(
          schools,
          knownBy((own) => own[level] ?? 0),
        ),
      ),
    );
    return { numbers: sums(tablesOf(schools, knownBy(sumOf))), levels };
  }

  /** The one number that the levels come to; `undefined` where they come to several. */
  function exactly(levels: readonly (readonly number[][])[], at: number): number | undefined {
    const own = levels.map((tables) => tables.map((table) => table[at] as number));
    const [lowest, highest] = [sumOf(own.map((all) => Math.min(...all))), sumOf(own.map((all) => Math.max(...all)))];
    return lowest === highest ? lowest : undefined;
  }

  it('is what trying every table of numbers finds, and the one number that levels tell', () => {
    let [byLevels, byNumbers] = [0, 0];
    fc.assert(
      fc.property(overlapping, fc.infiniteStream(fc.nat(3)), (drawn, die) => {
        const { members, counts, schools } = drawn;
        // Mostly networks, of whose schools that aren't shown most is told.
        const shown = [...members.keys()].filter((at) =>
          at < schools ? die.next().value === 0 : die.next().value !== 0,
        );
        const { intervals, findings } = audit(groupsOf(drawn), shown.map(String), few);
        const { numbers, levels } = thinkable(drawn, shown);
        const isBounded = (at: number) =>
          members[at]?.every((one) => shown.some((other) => members[other]?.includes(one)));
        const hidden = [...members.keys()].filter((at) => !shown.includes(at));
        const expected = hidden.map((at) => {
          const own = numbers.map((table) => table[at] as number);
          const highest = isBounded(at) ? Math.max(...own) : undefined;
          const n = sumOf(counts[at] ?? []);
          const isFew = n > 0 && n < few.minimum;
          const exact = isFew && isBounded(at) ? exactly(levels, at) : undefined;
          const isTold = isFew && (exact !== undefined || (highest ?? few.minimum) < few.minimum);
          if (exact !== undefined && highest !== Math.min(...own)) byLevels += 1;
          if (isTold && exact === undefined) byNumbers += 1;
          return { id: String(at), lowest: exact ?? Math.min(...own), highest: exact ?? highest, isTold };
        });
        expect(intervals).toEqual(expected.map(({ isTold: _, ...interval }) => interval));
        const wrong = findings.filter(({ code }) => code.startsWith('told'));
        expect(wrong.map(({ id }) => id)).toEqual(expected.flatMap(({ id, isTold }) => (isTold ? [id] : [])));
        // What `protect` shows tells none, by numbers or by levels.
        const hierarchy = groupsOf(drawn);
        const reasons = protect(hierarchy, few);
        const left = hierarchy.cells.flatMap(({ id }, at) => (reasons[at] === undefined ? [id] : []));
        expect(audit(hierarchy, left, few).findings.filter(({ code }) => code !== 'needless')).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(byLevels, byNumbers)).toBeGreaterThan(10);
  });

  it('takes in the most that is known of numbers, and reasons that are told', () => {
    const schools = fc.array(fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    const room = fc.array(fc.nat(2), { minLength: 6, maxLength: 6 });
    // Two networks that overlap and all three, which are always shown.
    const members = [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]];
    let [told, narrower] = [0, 0];
    fc.assert(
      fc.property(schools, room, fc.infiniteStream(fc.boolean()), fc.boolean(), (own, more, coin, tellsReasons) => {
        const counts = members.map((all) => [0, 1, 2].map((level) => sumOf(all.map((at) => own[at]?.[level] ?? 0))));
        const drawn = { schools: 3, members, counts };
        const plain = groupsOf(drawn);
        const cells = plain.cells.map((cell, at) => ({ ...cell, atMost: cell.n + (more[at] as number) }));
        const shown = [...members.keys()].filter((at) => at === 5 || coin.next().value);
        const { intervals, findings } = audit({ ...plain, cells }, shown.map(String), few, { tellsReasons });
        const { numbers, levels } = thinkable(drawn, shown);
        const left = numbers.filter((table) =>
          cells.every(({ n, atMost }, at) => {
            const size = table[at] as number;
            if (shown.includes(at)) return true;
            const isToldFew = tellsReasons && n > 0 && n < few.minimum;
            const isToldMany = tellsReasons && n >= few.minimum;
            return size <= atMost && !(isToldFew && (size < 1 || size >= 3)) && !(isToldMany && size < 3);
          }),
        );
        for (const { id, lowest, highest } of intervals) {
          const sizes = left.map((table) => table[Number(id)] as number);
          const n = sumOf(counts[Number(id)] ?? []);
          const isFew = n > 0 && n < few.minimum;
          const exact = isFew ? exactly(levels, Number(id)) : undefined;
          const range = [exact ?? Math.min(...sizes), exact ?? Math.max(...sizes)];
          expect([id, lowest, highest]).toEqual([id, ...range]);
          const isTold = findings.some((one) => one.id === id && one.code.startsWith('told'));
          expect([id, isTold]).toEqual([id, isFew && (exact !== undefined || Math.max(...sizes) < few.minimum)]);
          if (isTold) told += 1;
          const all = numbers.map((table) => table[Number(id)] as number);
          if (Math.max(...all) > Math.max(...sizes) || Math.min(...all) < Math.min(...sizes)) narrower += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(told, narrower)).toBeGreaterThan(50);
  });
});

interface Drawn {
  readonly schools: number;
  /** The schools of each group. */
  readonly members: readonly (readonly number[])[];
  readonly counts: readonly (readonly number[])[];
}

/** Three or four schools, most of one mind, by three levels; all of them together, and networks of some. */
const school = fc.oneof(
  fc
    .tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }))
    .map(([level, n]) => [0, 1, 2].map((at) => (at === level ? n : 0))),
  fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
);
const networks = fc.array(fc.subarray([0, 1, 2, 3], { minLength: 2 }), { maxLength: 4 });
const tables = fc.tuple(fc.array(school, { minLength: 3, maxLength: 4 }), networks).map(([schools, drawn]): Drawn => {
  const every = [...schools.keys()];
  const members = [...every.map((at) => [at]), every, ...drawn.map((own) => own.filter((at) => at < schools.length))];
  const counts = members.map((own) => [0, 1, 2].map((level) => sumOf(own.map((at) => schools[at]?.[level] ?? 0))));
  return { schools: schools.length, members, counts };
});

/** The groups by their places. */
function groupsOf({ schools, members, counts }: Drawn): Hierarchy {
  const sums = [...members.entries()].slice(schools).map(([at, own]) => [at, own.map(String)]);
  return hierarchyOf(Object.fromEntries(counts.entries()), Object.fromEntries(sums));
}

/** Whether a group is of one mind in every table that has the shown counts, by going through them level by level. */
function isToldBy(drawn: Drawn, shown: readonly number[], at: number, rule: DisclosureRule): boolean {
  const { members, counts } = drawn;
  // Of extreme shares the two upper levels are one.
  const sideOf = (level: number) => (rule === strict ? level : Math.min(level, 1));
  const chosen = new Set(counts[at]?.flatMap((count, level) => (count > 0 ? [sideOf(level)] : [])));
  const others = [0, 1, 2].filter((level) => !chosen.has(sideOf(level)));
  return (
    chosen.size === 1 &&
    others.every((level) => {
      const known = shown.map((one) => ({ own: members[one] ?? [], sum: counts[one]?.[level] ?? 0 }));
      return tablesOf(drawn.schools, known).every((table) => members[at]?.every((one) => table[one] === 0));
    })
  );
}

/** All that the schools may have on a level: of a school in no known sum, only whether it has any. */
function tablesOf(schools: number, known: readonly { readonly own: readonly number[]; readonly sum: number }[]) {
  let found: number[][] = [[]];
  for (let at = 0; at < schools; at += 1) {
    const sums = known.flatMap(({ own, sum }) => (own.includes(at) ? [sum] : []));
    const most = sums.length === 0 ? 1 : Math.min(...sums);
    found = found.flatMap((table) => Array.from({ length: most + 1 }, (_, n) => [...table, n]));
  }
  return found.filter((table) => known.every(({ own, sum }) => sumOf(own.map((at) => table[at] ?? 0)) === sum));
}

import { describe, expect, it } from 'vitest';
import { disclosureRules } from './disclosure-rules.ts';
import type { Hierarchy, LinkedCell } from './hierarchy.ts';
import { leadersOfSchools, toldByLevels } from './leaders-of-schools.test-data.ts';
import { linkGroups } from './link-groups.ts';
import { protect } from './protect.ts';

const rule = disclosureRules.noStrict;
const line = (...parts: readonly Omit<LinkedCell, 'id'>[]): Hierarchy => {
  const cells = parts.map((part, at): LinkedCell => ({ id: `part ${at}`, ...part }));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const counts = [0, 1, 2].map((level) => sum(cells.map((cell) => cell.counts?.[level] ?? 0)));
  const all = { id: 'all', n: sum(cells.map(({ n }) => n)), counts };
  return { cells: [all, ...cells], relations: [{ total: 'all', parts: cells.map(({ id }) => id) }] };
};

describe('protect', () => {
  it('shows everything where every group is large enough', () => {
    expect(protect(line({ n: 5 }, { n: 30 }), rule)).toEqual([undefined, undefined, undefined]);
  });
  it('hides a second group beside a small one, the smallest that does', () => {
    expect(protect(line({ n: 4 }, { n: 30 }, { n: 26 }), rule)).toEqual([
      undefined,
      'too-few',
      undefined,
      'would-reveal',
    ]);
  });
  it('hides a third where two small ones together are too few, and none where they are enough', () => {
    expect(protect(line({ n: 2 }, { n: 2 }, { n: 30 }), rule)).toEqual([
      undefined,
      'too-few',
      'too-few',
      'would-reveal',
    ]);
    expect(protect(line({ n: 3 }, { n: 3 }, { n: 30 }), rule)).toEqual([undefined, 'too-few', 'too-few', undefined]);
  });
  it('hides a small group of whom nobody chose a level, and one of nobody only where the rule says so', () => {
    const hierarchy = line({ n: 0, raters: 3 }, { n: 0 }, { n: 9 }, { n: 8 });
    const [, quiet, empty] = protect(hierarchy, rule);
    expect([quiet, empty]).toEqual(['too-few', undefined]);
    expect(protect(hierarchy, { ...rule, hidesEmpty: true })[2]).toBe('too-few');
  });
  it('counts who chose a level, and only where nobody did who is there', () => {
    const hierarchy = line({ n: 0, raters: 5 }, { n: 4, raters: 9 }, { n: 9 }, { n: 8 });
    expect(protect(hierarchy, rule).slice(1)).toEqual([undefined, 'too-few', undefined, 'would-reveal']);
  });
  it('hides who chose the only level there is, with nobody to be thought of on another', () => {
    const cells = [{ id: 'all', n: 9, counts: [9] }];
    expect(protect({ cells, relations: [] }, { ...rule, hidesUnanimous: true })).toEqual(['unanimous']);
  });
  it('shows one person alone with consent only, whatever the minimum', () => {
    const leader = { n: 1, counts: [0, 0, 1] };
    const teachers = { n: 9, counts: [3, 3, 3] };
    const lenient = { ...rule, minimum: 1 };
    expect(protect(line(leader, teachers), lenient)[1]).toBe('too-few');
    expect(protect(line({ ...leader, hasConsent: true }, teachers), lenient)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    // Consent to be shown is consent under every rule.
    const strict = { ...rule, hidesUnanimous: true };
    expect(protect(line({ ...leader, hasConsent: true }, teachers), strict)).toEqual([undefined, undefined, undefined]);
  });
  it('hides what everyone agrees on where the rule says so, and enough beside it that it is not told', () => {
    const unanimous = { n: 8, counts: [0, 0, 8] };
    const alike = { n: 6, counts: [0, 0, 6] };
    const mixed = { n: 20, counts: [5, 5, 10] };
    const hierarchy = line(unanimous, alike, mixed, { n: 30, counts: [10, 10, 10] });
    expect(protect(hierarchy, rule)).toEqual(new Array(5).fill(undefined));
    // The two alone would be told together, as 14 who all chose the same.
    expect(protect(hierarchy, { ...rule, hidesUnanimous: true })).toEqual([
      undefined,
      'unanimous',
      'unanimous',
      'would-reveal',
      undefined,
    ]);
  });
  it('goes by numbers of raters, of whom what was chosen may tell more, as docs/privacy.md says', () => {
    const { cells, relations } = leadersOfSchools;
    // By numbers the leaders here may be all five: the 7 who are no teachers are enough. By levels they are three at most.
    const withheld = [undefined, 'too-few', 'too-few', undefined, undefined, 'would-reveal'];
    expect(protect({ cells: cells.map(({ id, n }) => ({ id, n })), relations }, rule)).toEqual(withheld);
    expect(protect(leadersOfSchools, rule)).toEqual(withheld);
  });
  it('withholds more where levels would tell a small number exactly', () => {
    const { cells, relations } = toldByLevels;
    const byNumbers = { cells: cells.map(({ id, n }) => ({ id, n })), relations };
    const withheld = ['rest here', 'rest elsewhere'];
    const fewer = protect(byNumbers, rule, { withheld: ['assistants here', 'assistants elsewhere'] });
    // Two at most are here and three at most elsewhere, of the five on the first level.
    expect(cells.filter((_, at) => fewer[at] === undefined).map(({ id }) => id)).toEqual(['leaders', ...withheld]);
    const more = protect(toldByLevels, rule, { withheld: ['assistants here', 'assistants elsewhere'] });
    expect(more.filter((reason) => reason).length).toBeGreaterThan(fewer.filter((reason) => reason).length);
  });
  it('hides a share of nothing or of everything where the rule says so', () => {
    const none = { n: 8, counts: [4, 4, 0] };
    const every = { n: 8, counts: [0, 0, 8] };
    const some = { n: 9, counts: [3, 3, 3] };
    const extreme = { ...rule, hidesExtremeShares: true };
    const reasons = protect(line(none, every, some, some), extreme, { favourable: 3 });
    expect(reasons.slice(1)).toEqual(['extreme-share', 'extreme-share', undefined, undefined]);
    expect(protect(line(none, some, { n: 0, counts: [0, 0, 0] }, some), extreme, { favourable: 3 })).toEqual([
      undefined,
      'extreme-share',
      'would-reveal',
      undefined,
      undefined,
    ]);
    expect(() => protect(line(none), extreme)).toThrow('Expected the lowest favourable level');
  });
  it('takes levels that a cell does not count for chosen by nobody', () => {
    const cells = [
      { id: 'all', n: 15, counts: [6, 9] },
      { id: 'a', n: 6, counts: [6] },
      { id: 'b', n: 9, counts: [0, 9] },
    ];
    const relations = [{ total: 'all', parts: ['a', 'b'] }];
    const reasons = protect({ cells, relations }, { ...rule, hidesUnanimous: true });
    expect(reasons).toEqual([undefined, 'unanimous', 'unanimous']);
  });
  it('refuses a rule about what was chosen where a cell does not say it', () => {
    expect(() => protect(line({ n: 8 }), { ...rule, hidesUnanimous: true })).toThrow('received [0,0,0]');
    const bare = { cells: [{ id: 'a', n: 8 }], relations: [] };
    expect(() => protect(bare, { ...rule, hidesUnanimous: true })).toThrow('received none');
  });
  it('shows nothing again that a group needs for which it found no other whole numbers', () => {
    // Only f is in d and e, and in none of the others: e less c is f alone.
    const groups = { a: [...'pqrt'], b: [...'qrs'], c: [...'rst'], d: [...'rf'], e: [...'rstf'] };
    const hierarchy = linkGroups(groups);
    const reasons = protect(hierarchy, { ...rule, minimum: 2 });
    const shown = hierarchy.cells.flatMap(({ id }, at) => (reasons[at] === undefined ? [id] : []));
    expect(shown).not.toEqual(expect.arrayContaining(['c', 'e']));
  });
  it('hides a weighted result that few make up, and enough beside it', () => {
    const weights = (...contributions: readonly number[]) => ({ n: contributions.length, contributions });
    const few = weights(90, 5, 2, 2, 1);
    const even = weights(20, 20.5, 20, 20, 20);
    const hierarchy = line(few, even, { ...even, n: 5 });
    const cells = hierarchy.cells.map((cell) =>
      cell.id === 'all'
        ? { ...cell, contributions: hierarchy.cells.flatMap(({ contributions = [] }) => contributions) }
        : cell,
    );
    const dominance = { largest: 1, percent: 75 };
    const expected = [undefined, 'dominated', 'would-reveal', undefined];
    expect(protect({ ...hierarchy, cells }, { ...rule, dominance })).toEqual(expected);
    expect(protect({ ...hierarchy, cells }, { ...rule, withinPercent: 20 })).toEqual(expected);
    expect(protect(hierarchy, { ...rule, dominance })[0]).toBeUndefined();
  });
  it('takes a group of which no weights are known for one that weighs nothing', () => {
    // 90 of 100 is 75 % of 120: 20 more must be thinkable, which only the last group has to give.
    const few = { n: 5, contributions: [90, 5, 2, 2, 1] };
    const even = { n: 9, contributions: new Array(9).fill(10) };
    const cells = [
      { id: 'bare', n: 6 },
      { id: 'even', ...even },
      { id: 'few', ...few },
      { id: 'whole', n: 20, contributions: [...few.contributions, ...even.contributions] },
    ];
    const relations = [{ total: 'whole', parts: ['bare', 'even', 'few'] }];
    const dominance = { largest: 1, percent: 75 };
    expect(protect({ cells, relations }, { ...rule, dominance })).toEqual([
      undefined,
      'would-reveal',
      'dominated',
      undefined,
    ]);
  });
  it('takes into account what is withheld anyhow', () => {
    const hierarchy = line({ n: 4 }, { n: 30 }, { n: 26 });
    const reasons = protect(hierarchy, rule, { withheld: ['part 1'] });
    expect(reasons).toEqual([undefined, 'too-few', 'would-reveal', undefined]);
  });
  it('shows what is out already, and withholds others in its place', () => {
    const hierarchy = line({ n: 4 }, { n: 30 }, { n: 26 });
    expect(protect(hierarchy, rule, { published: ['part 2'] })).toEqual([
      undefined,
      'too-few',
      'would-reveal',
      undefined,
    ]);
    expect(protect(line({ n: 4 }, { n: 3000 }, { n: 26 }), rule, { published: ['part 2'] })[2]).toBe('would-reveal');
    expect(protect(hierarchy, rule, { published: ['part 2', 'part 1'] })[0]).toBe('would-reveal');
    // With all of them out, the one by which the fewest are taken back.
    expect(protect(hierarchy, rule, { published: ['all', 'part 2', 'part 1'] })[3]).toBe('would-reveal');
  });
  it('hides more of the others rather than one that is out', () => {
    // Two networks of the four parts, so that three of the others do what the whole alone would.
    const parts = [1, 6, 7, 8].map((n, at) => ({ id: `p${at}`, n }));
    const cells = [...parts, { id: 'all', n: 22 }, { id: 'first', n: 7 }];
    const relations = [
      { total: 'all', parts: ['p0', 'p1', 'p2', 'p3'] },
      { total: 'first', parts: ['p0', 'p1'] },
    ];
    const hidden = (published: readonly string[]) =>
      protect({ cells, relations }, rule, { published }).flatMap((reason, at) => (reason ? [cells[at]?.id] : []));
    expect(hidden([])).toEqual(['p0', 'p1']);
    expect(hidden(['p1'])).toEqual(['p0', 'p2', 'first']);
  });
  it('sees through a total that is not shown, and through one that stands in for another', () => {
    // The same staff under two names: who sees the second total sees the first.
    const cells = [
      { id: 'staff', n: 12 },
      { id: 'everyone', n: 12 },
      { id: 'leaders', n: 2 },
      { id: 'teachers', n: 10 },
    ];
    const relations = [
      { total: 'staff', parts: ['leaders', 'teachers'] },
      { total: 'everyone', parts: ['staff'] },
    ];
    const reasons = protect({ cells, relations }, rule, { withheld: ['staff'] });
    expect(reasons).toEqual(['would-reveal', undefined, 'too-few', 'would-reveal']);
  });
  it('goes as far as it can where what is told is nobody’s to withhold', () => {
    // The two parts that nobody publishes are the same, and nothing else: no table has others.
    const cells = [
      { id: 'a', n: 2, isPublished: false },
      { id: 'b', n: 0 },
      { id: 'c', n: 2, isPublished: false },
    ];
    const relations = [
      { total: 'a', parts: ['c'] },
      { total: 'a', parts: ['b', 'c'] },
      { total: 'c', parts: ['a', 'b'] },
    ];
    expect(protect({ cells, relations }, { ...rule, hidesEmpty: true })).toEqual(['too-few', 'too-few', 'too-few']);
  });
  it.each(['pr', 'aa'])(
    'hides more where only halves would keep a small group from being told, by any name: %s',
    (pr) => {
      // p + r = 5, ab + p = 13, b + c = 15 and a + c = 14 are shown. So b is a + 1, and ab is odd: p is even, thus at most 4.
      // By halves p could be 5: r 0, ab 8, a 3½, b 4½, c 10½.
      const cells = Object.entries({ p: 2, r: 3, a: 5, b: 6, c: 9, ab: 11, [pr]: 5, abp: 13, bc: 15, ac: 14 }).map(
        ([id, n]) => ({ id, n }),
      );
      const relations = [
        { total: pr, parts: ['p', 'r'] },
        { total: 'ab', parts: ['a', 'b'] },
        { total: 'abp', parts: ['ab', 'p'] },
        { total: 'bc', parts: ['b', 'c'] },
        { total: 'ac', parts: ['a', 'c'] },
      ];
      const reasons = protect({ cells, relations }, rule, { withheld: ['a', 'b', 'c', 'ab'] });
      expect(reasons.slice(0, 6)).toEqual(['too-few', 'too-few', ...new Array(4).fill('would-reveal')]);
      // Without the 5 told, p can be 6: ab 7, a 3, b 4, c 11. It is the smallest that does.
      expect(reasons.slice(6)).toEqual(['would-reveal', undefined, undefined, undefined]);
    },
  );
  it('changes weights by parts, which need not be whole', () => {
    const cells = [
      { id: 'all', n: 9, contributions: [9, 0.5, 0.5, 0.5, 4, 4, 4, 4, 0.25] },
      { id: 'a', n: 4, contributions: [9, 0.5, 0.5, 0.5] },
      { id: 'b', n: 5, contributions: [4, 4, 4, 4, 0.25] },
    ];
    const dominated = { ...rule, minimum: 2, dominance: { largest: 1, percent: 75 } };
    const relations = [{ total: 'all', parts: ['a', 'b'] }];
    expect(protect({ cells, relations }, dominated)).toEqual([undefined, 'dominated', 'would-reveal']);
  });
  it('refuses a minimum that is none', () => {
    expect(() => protect(line({ n: 3 }), { ...rule, minimum: 0 })).toThrow(RangeError);
  });
});

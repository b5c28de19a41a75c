import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { disclosureRules } from './disclosure-rules.ts';
import { leadersOfSchools, toldByLevels } from './leaders-of-schools.test-data.ts';
import { linkGroups } from './link-groups.ts';

const rule = disclosureRules.noStrict;
const relations = [{ total: 'school', parts: ['leaders', 'teachers', 'assistants'] }];
const cells = [
  { id: 'school', n: 40, counts: [10, 30] },
  { id: 'leaders', n: 3, counts: [0, 3] },
  { id: 'teachers', n: 30, counts: [8, 22] },
  { id: 'assistants', n: 7, counts: [2, 5] },
];

describe('audit', () => {
  it('finds nothing wrong where enough is hidden, and says what can be worked out', () => {
    const { intervals, findings, withhold } = audit({ cells, relations }, ['school', 'teachers'], rule);
    expect(intervals).toEqual([
      { id: 'leaders', lowest: 0, highest: 10 },
      { id: 'assistants', lowest: 0, highest: 10 },
    ]);
    expect([findings, withhold]).toEqual([[], []]);
  });
  it('finds a group that is shown against the rule, and one that is told exactly', () => {
    const shown = audit({ cells, relations }, ['school', 'leaders', 'teachers', 'assistants'], rule);
    expect(shown.findings).toEqual([
      {
        code: 'shown-against-rule',
        id: 'leaders',
        message: '"leaders" is shown although it is too-few (n 3, smallest shown 5): withhold it.',
      },
    ]);
    expect(shown.withhold).toEqual(['assistants', 'leaders']);
    const told = audit({ cells, relations }, ['school', 'teachers', 'assistants'], rule);
    expect(told.findings.map(({ code, id }) => [code, id])).toEqual([['told-exactly', 'leaders']]);
  });
  it('finds groups that are told together to be too few', () => {
    const two = [
      { id: 'all', n: 24 },
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: 'c', n: 21 },
    ];
    const found = audit({ cells: two, relations: [{ total: 'all', parts: ['a', 'b', 'c'] }] }, ['all', 'c'], rule);
    expect(found.findings.map(({ code, id }) => [code, id])).toEqual([
      ['told-too-few', 'a'],
      ['told-too-few', 'b'],
    ]);
    expect(found.findings[0]?.message).toBe(
      '"a" is hidden, but what is shown tells that it is from 0 to 3: withhold more beside it.',
    );
    expect(found.withhold).toEqual(['c']);
  });
  it('finds what is hidden for nothing', () => {
    const found = audit({ cells, relations }, ['school', 'leaders', 'teachers'], { ...rule, minimum: 3 });
    expect(found.findings.map(({ code, id }) => [code, id])).toEqual([['needless', 'assistants']]);
    expect(found.withhold).toEqual([]);
  });
  it('leaves the range open where nothing that is shown limits it', () => {
    const { intervals } = audit({ cells, relations }, ['teachers'], rule);
    expect(intervals[0]).toEqual({ id: 'school', lowest: 30, highest: undefined });
  });
  it('finds that all of a hidden group are told to have chosen the same', () => {
    const strict = { ...rule, minimum: 2, hidesUnanimous: true };
    const found = audit({ cells, relations }, ['school', 'teachers', 'assistants'], strict);
    expect(found.findings[0]).toMatchObject({ code: 'told-exactly', id: 'leaders' });
    const alike = cells.map((cell) => (cell.id === 'assistants' ? { ...cell, counts: [0, 7] } : cell));
    const both = audit({ cells: alike, relations }, ['school', 'teachers'], strict);
    expect(both.findings.map(({ code, id }) => [code, id])).toEqual([]);
    const told = alike.map((cell) => (cell.id === 'school' ? { ...cell, counts: [8, 32] } : cell));
    const withNobody = [...told, { id: 'guests', n: 0, counts: [0, 0] }];
    const codes = audit({ cells: withNobody, relations }, ['school', 'teachers', 'guests'], strict).findings;
    expect(codes.map(({ code }) => code)).toEqual(['told-unanimous', 'told-unanimous']);
    // That one of all who are hidden chose otherwise is enough: it may be one of the leaders.
    const one = { school: [9, 31], assistants: [1, 6] };
    const almost = cells.map((cell) => ({ ...cell, counts: one[cell.id as 'school'] ?? cell.counts }));
    expect(audit({ cells: almost, relations }, ['school', 'teachers'], strict).findings).toEqual([]);
  });
  it('goes by numbers of raters, of whom what was chosen may tell more, as docs/privacy.md says', () => {
    // On the first level three are left of the school and on the second no leader is: the leaders here are three at most.
    const { intervals, findings } = audit(leadersOfSchools, ['leaders', 'school', 'teachers'], rule);
    expect(intervals).toEqual([
      { id: 'leaders here', lowest: 0, highest: 5 },
      { id: 'leaders elsewhere', lowest: 0, highest: 5 },
      { id: 'assistants', lowest: 2, highest: 7 },
    ]);
    expect(findings).toEqual([]);
  });
  it('finds a number that levels tell exactly, and what to withhold for it', () => {
    const published = ['leaders', 'rest here', 'rest elsewhere'];
    // Two of the five on the first level at most are here, and three at most elsewhere.
    const { intervals, findings, withhold } = audit(toldByLevels, published, rule);
    expect(intervals.slice(0, 2)).toEqual([
      { id: 'leaders here', lowest: 2, highest: 2 },
      { id: 'leaders elsewhere', lowest: 3, highest: 3 },
    ]);
    expect(findings.map(({ code, id }) => [code, id])).toEqual([
      ['told-exactly', 'leaders here'],
      ['told-exactly', 'leaders elsewhere'],
    ]);
    const left = published.filter((id) => !withhold.includes(id));
    expect(left.length).toBeGreaterThan(0);
    expect(audit(toldByLevels, left, rule).findings).toEqual([]);
    const byNumbers = { ...toldByLevels, cells: toldByLevels.cells.map(({ id, n }) => ({ id, n })) };
    expect(audit(byNumbers, published, rule).findings).toEqual([]);
  });
  it('finds an extreme share, with the lowest favourable level', () => {
    const strict = { ...rule, minimum: 2, hidesExtremeShares: true };
    const found = audit({ cells, relations }, ['school', 'leaders', 'teachers'], strict, { favourable: 2 });
    expect(found.findings.map(({ code, id }) => [code, id])).toEqual([
      ['shown-against-rule', 'leaders'],
      ['needless', 'assistants'],
    ]);
    expect(found.withhold).toEqual(['leaders']);
  });
  it('knows more where reasons are told', () => {
    // Of 6, one group is known to be below 5 and the other not: 1 and 5. Untold, each may be anything.
    const six = [
      { id: 'all', n: 6 },
      { id: 'a', n: 1 },
      { id: 'b', n: 5 },
    ];
    const hierarchy = { cells: six, relations: [{ total: 'all', parts: ['a', 'b'] }] };
    expect(audit(hierarchy, ['all'], rule).intervals.map(({ lowest, highest }) => [lowest, highest])).toEqual([
      [0, 6],
      [0, 6],
    ]);
    const told = audit(hierarchy, ['all'], rule, { tellsReasons: true });
    expect(told.intervals.map(({ lowest, highest }) => [lowest, highest])).toEqual([
      [1, 1],
      [5, 5],
    ]);
    expect(told.findings.map(({ code, id }) => [code, id])).toEqual([
      ['told-exactly', 'a'],
      ['needless', 'b'],
    ]);
    const empty = { cells: [...six, { id: 'c', n: 0 }], relations: [{ total: 'all', parts: ['a', 'b', 'c'] }] };
    expect(audit(empty, ['all'], rule, { tellsReasons: true }).intervals[2]).toEqual({
      id: 'c',
      lowest: 0,
      highest: 0,
    });
  });
  it('takes no reason for more than it tells: of whom nobody chose a level, and of one alone', () => {
    const intervals = (minimum: number, c: { readonly n: number; readonly raters: number }) => {
      const three = [
        { id: 'all', n: 6 + c.n },
        { id: 'a', n: 1 },
        { id: 'b', n: 5 },
        { id: 'c', ...c },
      ];
      const hierarchy = { cells: three, relations: [{ total: 'all', parts: ['a', 'b', 'c'] }] };
      const told = audit(hierarchy, ['all'], { ...rule, minimum }, { tellsReasons: true });
      return told.intervals.map(({ lowest, highest }) => [lowest, highest]);
    };
    // Of 6, one below 5, one from 5, and one of three raters of whom nobody may have chosen a level.
    expect(intervals(5, { n: 0, raters: 3 })).toEqual([
      [1, 1],
      [5, 5],
      [0, 0],
    ]);
    // Of 7, two of one rater each, who is never shown: where 1 is enough, too few is that one.
    expect(intervals(1, { n: 1, raters: 1 })).toEqual([
      [1, 1],
      [5, 5],
      [1, 1],
    ]);
  });
  it('knows that raters are whole', () => {
    // a + b, b + c and a + c are shown: 2a is told, and a with it.
    const pairs = [
      { id: 'a', n: 2 },
      { id: 'b', n: 9 },
      { id: 'c', n: 4 },
      { id: 'ab', n: 11 },
      { id: 'bc', n: 13 },
      { id: 'ac', n: 6 },
    ];
    const sums = ['ab', 'bc', 'ac'].map((total) => ({ total, parts: [...total] }));
    const { intervals } = audit({ cells: pairs, relations: sums }, ['ab', 'bc', 'ac'], rule);
    expect(intervals.map(({ lowest, highest }) => [lowest, highest])).toEqual([
      [2, 2],
      [9, 9],
      [4, 4],
    ]);
  });
  it('knows that halves are nobody', () => {
    // p + r = 5, ab + p = 13, b + c = 15 and a + c = 14: b is a + 1 and ab odd, so p is even. By halves it could be 5.
    const halves = Object.entries({ p: 2, r: 3, a: 5, b: 6, c: 9, ab: 11, pr: 5, abp: 13, bc: 15, ac: 14 });
    const sums = { pr: ['p', 'r'], ab: ['a', 'b'], abp: ['ab', 'p'], bc: ['b', 'c'], ac: ['a', 'c'] };
    const hierarchy = {
      cells: halves.map(([id, n]) => ({ id, n })),
      relations: Object.entries(sums).map(([total, parts]) => ({ total, parts })),
    };
    const { intervals, findings } = audit(hierarchy, ['pr', 'abp', 'bc', 'ac'], rule);
    expect(intervals[0]).toEqual({ id: 'p', lowest: 0, highest: 4 });
    expect(findings[0]).toMatchObject({ code: 'told-too-few', id: 'p' });
  });
  it('refuses a published cell that is not there', () => {
    expect(() => audit({ cells, relations }, ['schools'], rule)).toThrow('received "schools"');
  });
  it('refuses a minimum that is none', () => {
    expect(() => audit({ cells, relations }, [], { ...rule, minimum: 0 })).toThrow(RangeError);
  });
  it('gives what is wrong in the order of the cells, whatever it is', () => {
    const turned = [...cells].reverse();
    const two = { cells: turned, relations };
    // The assistants, who are 7, are hidden: 10 less the 3 leaders, who shouldn't be shown.
    const strict = { ...rule, minimum: 8 };
    const { findings } = audit(two, ['school', 'teachers', 'leaders'], strict);
    expect(findings.map(({ code, id }) => [code, id])).toEqual([
      ['told-exactly', 'assistants'],
      ['shown-against-rule', 'leaders'],
    ]);
    expect(findings[0]?.message).toBe(
      '"assistants" is hidden, but what is shown tells that it is 7: withhold more beside it.',
    );
  });
  it('finds nothing needless in what nobody publishes, nor in what is too few', () => {
    const parts = cells.map((cell) => (cell.id === 'assistants' ? { ...cell, isPublished: false } : cell));
    const lenient = { ...rule, minimum: 3 };
    expect(audit({ cells: parts, relations }, ['school', 'leaders', 'teachers'], lenient).findings).toEqual([]);
    const agreed = cells.map((cell) => (cell.id === 'leaders' ? { ...cell, hasConsent: true } : cell));
    const { findings } = audit({ cells: agreed, relations }, ['school', 'teachers', 'assistants'], rule);
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['needless', '"leaders" is hidden for nothing: it can be worked out. Show it.'],
    ]);
  });
  it('finds it not needless to hide what all chose, where only its number is told', () => {
    // Reasons tell that both are 5 or more, of 10. But each of the two levels may be that of either.
    const ten = [
      { id: 'all', n: 10, counts: [5, 5] },
      { id: 'a', n: 5, counts: [5, 0] },
      { id: 'b', n: 5, counts: [0, 5] },
    ];
    const hierarchy = { cells: ten, relations: [{ total: 'all', parts: ['a', 'b'] }] };
    const strict = { ...rule, hidesUnanimous: true };
    const { intervals, findings } = audit(hierarchy, ['all'], strict, { tellsReasons: true });
    expect(intervals).toEqual([
      { id: 'a', lowest: 5, highest: 5 },
      { id: 'b', lowest: 5, highest: 5 },
    ]);
    expect(findings).toEqual([]);
  });
  it('withholds no more than is needed beside what is hidden already', () => {
    // The leaders aren't told once the teachers, who are hidden, are there beside them.
    const { findings, withhold } = audit({ cells, relations }, ['school', 'leaders', 'assistants'], rule);
    expect(findings.map(({ code, id }) => [code, id])).toEqual([
      ['shown-against-rule', 'leaders'],
      ['needless', 'teachers'],
    ]);
    expect(withhold).toEqual(['leaders']);
  });
  it('asks of what can be exactly the minimum no more', () => {
    const two = [
      { id: 'all', n: 25 },
      { id: 'a', n: 2 },
      { id: 'b', n: 3 },
      { id: 'c', n: 20 },
    ];
    const hierarchy = { cells: two, relations: [{ total: 'all', parts: ['a', 'b', 'c'] }] };
    expect(audit(hierarchy, ['all', 'c'], rule).findings).toEqual([]);
    expect(audit(hierarchy, ['all', 'c'], { ...rule, minimum: 6 }).findings).toHaveLength(2);
  });
  it('knows that groups whose reason is told are not empty', () => {
    const nine = [
      { id: 'all', n: 9 },
      { id: 'a', n: 2 },
      { id: 'b', n: 3 },
      { id: 'c', n: 4 },
    ];
    const hierarchy = { cells: nine, relations: [{ total: 'all', parts: ['a', 'b', 'c'] }] };
    const { intervals } = audit(hierarchy, ['all'], rule, { tellsReasons: true });
    // Each is from 1 to 4, and the others are 2 to 8 together.
    expect(intervals.map(({ lowest, highest }) => [lowest, highest])).toEqual([
      [1, 4],
      [1, 4],
      [1, 4],
    ]);
  });
  it('withholds others in the place of what is out already, and nothing where that can’t help', () => {
    const parts = [
      { id: 'school', n: 42 },
      { id: 'leaders', n: 3 },
      { id: 'teachers', n: 30 },
      { id: 'assistants', n: 9 },
    ];
    const published = ['school', 'teachers', 'assistants'];
    const withheld = (earlier: readonly string[]) =>
      audit({ cells: parts, relations }, published, rule, { earlier }).withhold;
    expect(withheld([])).toEqual(['assistants']);
    expect(withheld(['assistants'])).toEqual(['teachers']);
    expect(withheld(['assistants', 'teachers'])).toEqual(['school']);
    expect(withheld(published)).toEqual([]);
  });
  it('withholds by the rule that was told, with the lowest favourable level', () => {
    const strict = { ...rule, minimum: 2, hidesExtremeShares: true };
    const found = audit({ cells, relations }, ['school', 'teachers', 'assistants'], strict, { favourable: 2 });
    expect(found.findings.map(({ code, id }) => [code, id])).toEqual([['told-exactly', 'leaders']]);
    expect(found.withhold).toEqual(['assistants']);
  });

  it('says of which range trying whole numbers took too long', () => {
    // Sixteen raters by the groups of seven that they are in, as the audit of publications has them: there all tables are tried, and
    // who is in the third, fifth, sixth and seventh can be two in whole numbers, but three by parts of raters.
    const raters = [124, 107, 49, 116, 46, 79, 73, 34, 88, 106, 47, 26, 94, 72, 46, 13];
    const groups = Array.from({ length: 7 }, (_, group) =>
      raters.flatMap((rater, at) => (Math.floor(rater / 2 ** group) % 2 === 1 ? [`r${at}`] : [])),
    );
    const hierarchy = linkGroups(Object.fromEntries(groups.map((keys, group) => [`g${group}`, keys])));
    const published = groups.map((_, group) => `g${group}`);
    const { intervals } = audit(hierarchy, published, { ...rule, minimum: 2 });
    expect(intervals.filter(({ isWide }) => isWide)).toEqual([
      { id: JSON.stringify(['g2', 'g4', 'g5', 'g6']), lowest: 0, highest: 3, isWide: true },
    ]);
    expect(intervals.filter((one) => 'isWide' in one)).toHaveLength(1);
  });
});

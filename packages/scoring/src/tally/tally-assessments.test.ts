import type { Assessment, MissingKind, OrdinalRubric, Rating, Round } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts-of.ts';
import { missingKinds } from './missing-kinds.ts';
import { missingOf } from './missing-of.ts';
import { type AssessmentAttribute, tallyAssessments } from './tally-assessments.ts';

// Ids that every object inherits something under: valid ids all the same.
const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: {
    kind: 'ordinal',
    id: 'steps',
    levels: [{ id: 'declined' }, { id: 'constructor' }, { id: 'high' }],
    favourable: 'high',
  },
  dimensions: [
    { id: 'd0', indicators: [{ id: 'trust' }, { id: 'constructor' }] },
    { id: 'd1', indicators: [{ id: 'toString' }] },
  ],
};
const at = '2026-11-21T10:00:00Z';

const assessment = (more: Partial<Assessment>): Assessment => ({
  id: 'a1',
  rubric: { id: 'made-up', version: '1.0.0' },
  unit: 'north',
  wave: '2026',
  round: 'individual',
  rater: 'k1',
  ratings: { trust: { level: 'high', at } },
  ...more,
});

describe('tallyAssessments', () => {
  it('counts levels and kinds of missing, and an open indicator as skipped', () => {
    const tally = tallyAssessments(
      rubric,
      [
        assessment({ ratings: { trust: { level: 'high', at }, constructor: { missing: 'do-not-know' as const, at } } }),
        assessment({ id: 'a2', rater: 'k2', ratings: { trust: { level: 'declined', at } } }),
        assessment({ id: 'a3', rater: 'k3', ratings: { trust: { missing: 'declined', at } } }),
      ],
      { round: 'individual', by: ['unit'] },
    );
    const north = { unit: 'north' };
    expect(tally.rubric).toEqual({ id: 'made-up', version: '1.0.0' });
    expect([...tally.raters]).toEqual([3]);
    expect([...countsOf(tally, north, 'trust')]).toEqual([1, 0, 1]);
    expect(missingOf(tally, north, 'trust').declined).toBe(1);
    expect(missingOf(tally, north, 'constructor')).toEqual({
      'not-applicable': 0,
      'do-not-know': 1,
      declined: 0,
      skipped: 2,
    });
    expect(missingOf(tally, north, 'toString').skipped).toBe(3);
  });
  it.each(['individual', 'group', 'plenum'] as const)('counts the %s round and leaves the others out', (round) => {
    const all = (['individual', 'group', 'plenum'] as const).map((one, position) =>
      assessment({ id: one, round: one, ratings: { trust: { level: rubric.scale.levels[position]?.id ?? '', at } } }),
    );
    const tally = tallyAssessments(rubric, all, { round, by: [] });
    const expected = ['individual', 'group', 'plenum'].map((one) => (one === round ? 1 : 0));
    expect([...countsOf(tally, {}, 'trust')]).toEqual(expected);
  });
  it('leaves out even what is wrong in another round', () => {
    const other = assessment({ round: 'plenum', rubric: { id: 'another', version: '1.0.0' } });
    const tally = tallyAssessments(rubric, [other], { round: 'individual', by: ['unit'] });
    expect(tally.groups).toEqual([]);
  });
  it('tells units, waves and roles apart, and a rater without a role has the role of no name', () => {
    const all = [
      assessment({ role: 'leader' }),
      assessment({ id: 'a2', rater: 'k2' }),
      assessment({ id: 'a3', wave: '2027', role: 'leader' }),
    ];
    const tally = tallyAssessments(rubric, all, { round: 'individual', by: ['role', 'wave', 'unit'] });
    expect(tally.groups).toEqual([
      { role: 'leader', wave: '2026', unit: 'north' },
      { role: '', wave: '2026', unit: 'north' },
      { role: 'leader', wave: '2027', unit: 'north' },
    ]);
    expect(tally).not.toHaveProperty('wave');
    expect(tallyAssessments(rubric, all.slice(0, 2), { round: 'individual', by: ['unit'] }).wave).toBe('2026');
  });
  it.each([
    [{ id: 'another', version: '1.0.0' }, 'received one of another 1.0.0.'],
    [{ id: 'made-up', version: '1.0.1' }, 'received one of made-up 1.0.1.'],
  ])('refuses an assessment of %j', (other, message) => {
    const tally = () => tallyAssessments(rubric, [assessment({ rubric: other })], { round: 'individual', by: [] });
    expect(tally).toThrow(RangeError);
    expect(tally).toThrow(`Expected assessments of made-up 1.0.0; ${message}`);
  });
  it.each([
    [{ level: 'middle', at }],
    [{ level: 'skipped', at }],
    [{ missing: 'high' as MissingKind, at }],
    [{ missing: 'toString' as MissingKind, at }],
  ])('refuses the rating %j', (rating) => {
    const tally = () =>
      tallyAssessments(rubric, [assessment({ ratings: { trust: rating } })], { round: 'individual', by: [] });
    expect(tally).toThrow(RangeError);
    expect(tally).toThrow(`for "trust"; received ${JSON.stringify(rating)} in assessment "a1"`);
  });
  it('leaves out assessments of which nothing is rated, and counts them', () => {
    const open = { trust: { missing: 'skipped', at }, other: { level: 'high', at } } as const;
    const all = [
      assessment({ ratings: {} }),
      assessment({}),
      assessment({ ratings: open, wave: '2027' }),
      assessment({ ratings: open, unit: 'south' }),
      assessment({ ratings: {}, round: 'plenum' }),
    ];
    const { blank, groups, raters } = tallyAssessments(rubric, all, { round: 'individual', by: ['unit'] });
    expect({ blank, groups, raters: [...raters] }).toEqual({ blank: 3, groups: [{ unit: 'north' }], raters: [1] });
  });
  it('takes no assessment of a rubric without an indicator for a blank one', () => {
    const tally = tallyAssessments({ ...rubric, dimensions: [] }, [assessment({})], { round: 'individual', by: [] });
    expect([tally.blank, [...tally.raters]]).toEqual([0, [1]]);
  });
  it('refuses two copies of one assessment, which would make two raters of one', () => {
    const copies = [assessment({}), assessment({ ratings: { trust: { level: 'high', at } } })];
    const tally = () => tallyAssessments(rubric, copies, { round: 'individual', by: ['unit'] });
    expect(tally).toThrow(
      new RangeError(
        'Expected one assessment for each rater; received two of "k1" for "north", "2026". Merge copies with mergeAssessments first.',
      ),
    );
  });
  it.each([
    ['north', 'south', 'north'],
    ['north', 'south', 'south'],
    ['north', 'south', 'west', 'south'],
    ['north', 'south', 'west', 'north'],
  ])('takes a rater once in each of several units, not in %s, %s, %s, %s', (...units) => {
    const all = units.map((unit, at) => assessment({ id: `a${at}`, unit }));
    const tally = (some: Assessment[]) => tallyAssessments(rubric, some, { round: 'individual', by: [] });
    expect([...tally(all.slice(0, -1)).raters]).toEqual([units.length - 1]);
    expect(() => tally(all)).toThrow(`received two of "k1" for "${units.at(-1)}", "2026"`);
  });
  it('takes a rater once in each wave', () => {
    const all = ['1', '2', '1'].map((wave) => assessment({ wave }));
    const tally = (some: Assessment[]) => tallyAssessments(rubric, some, { round: 'individual', by: ['wave'] });
    expect([...tally(all.slice(0, 2)).raters]).toEqual([1, 1]);
    expect(() => tally(all)).toThrow('received two of "k1" for "north", "1"');
  });
  it('refuses an attribute that is named twice', () => {
    expect(() => tallyAssessments(rubric, [], { round: 'individual', by: ['unit', 'unit'] })).toThrow('"unit"');
  });
  it('leaves out an indicator that the rubric lacks, whatever is said of it, and one that nothing is said of', () => {
    const ratings = new Map<string, Assessment['ratings'][string] | undefined>([
      ['other', { level: 'middle', at }],
      ['trust', undefined],
      ['toString', { level: 'high', at }],
    ]);
    const all = [assessment({ ratings: Object.fromEntries(ratings) as Assessment['ratings'] })];
    const tally = tallyAssessments(rubric, all, { round: 'individual', by: [] });
    expect(missingOf(tally, {}, 'trust').skipped).toBe(1);
    expect([...countsOf(tally, {}, 'toString')]).toEqual([0, 0, 1]);
  });
  it('tells which of many assessments has a kind of missing that there is none of', () => {
    const good = { trust: { missing: 'declined', at }, toString: { level: 'high', at } } as const;
    const all = Array.from({ length: 9 }, (_, at) => assessment({ id: `a${at}`, rater: `k${at}`, ratings: good }));
    const bad = assessment({
      id: 'bad',
      rater: 'k9',
      ratings: { ...good, constructor: { missing: 'high' as MissingKind, at } },
    });
    const tally = () => tallyAssessments(rubric, [...all, bad], { round: 'individual', by: [] });
    expect(tally).toThrow(`for "constructor"; received {"missing":"high","at":"${at}"} in assessment "bad"`);
  });
  // 252 levels and four kinds of missing are as many codes as a byte has.
  it.each([2, 252, 253, 400])('counts on a scale of %d levels', (length) => {
    const levels = Array.from({ length }, (_, at) => ({ id: `level ${at}` }));
    const long = { ...rubric, scale: { ...rubric.scale, levels, favourable: 'level 1' } };
    const last = `level ${length - 1}`;
    const all = Array.from({ length: 5 }, (_, key) =>
      assessment({
        id: `a${key}`,
        rater: `k${key}`,
        ratings: key < 2 ? { trust: { level: last, at } } : { constructor: { level: last, at } },
      }),
    );
    const tally = tallyAssessments(long, all, { round: 'individual', by: [] });
    expect([...countsOf(tally, {}, 'trust')]).toEqual([...new Array(length - 1).fill(0), 2]);
    expect(missingOf(tally, {}, 'trust')).toEqual({ 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 3 });
  });
  it('takes a generator that gives one object again and again', () => {
    function* staff() {
      const one: { -readonly [Key in keyof Assessment]: Assessment[Key] } = assessment({});
      for (const level of levels) {
        one.rater = level;
        one.ratings = { trust: { level, at } };
        yield one;
      }
    }
    const tally = tallyAssessments(rubric, staff(), { round: 'individual', by: [] });
    expect([...countsOf(tally, {}, 'trust')]).toEqual([1, 1, 1]);
  });
  it('refuses two waves that nothing tells apart', () => {
    const both = [assessment({}), assessment({ id: 'a2', wave: '2027' })];
    const tally = (by: readonly AssessmentAttribute[]) => tallyAssessments(rubric, both, { round: 'individual', by });
    expect(() => tally(['unit'])).toThrow(
      new RangeError(
        'Expected assessments of one wave; received "2026" and "2027". Tell them apart with \'wave\' in `by`.',
      ),
    );
    expect([...tally(['wave']).raters]).toEqual([1, 1]);
  });
  it('takes any iterable', () => {
    function* staff() {
      yield assessment({ ratings: { trust: { level: 'high', at } } });
    }
    const tally = tallyAssessments(rubric, staff(), { round: 'individual', by: [] });
    expect([...countsOf(tally, {}, 'trust')]).toEqual([0, 0, 1]);
  });

  const ids = ['trust', 'constructor', 'toString'];
  const levels = rubric.scale.levels.map(({ id }) => id);
  const rating: fc.Arbitrary<Rating | undefined> = fc.oneof(
    fc.constantFrom(...levels).map((level) => ({ level, at })),
    fc.constantFrom(...missingKinds).map((missing) => ({ missing, at })),
    fc.constant(undefined),
  );
  const arbitrary = fc.record({
    unit: fc.constantFrom('north', 'south', '__proto__'),
    wave: fc.constantFrom('2026', '2027'),
    role: fc.constantFrom('leader', 'teacher', undefined),
    round: fc.constantFrom<Round>('individual', 'group', 'plenum'),
    given: fc.array(rating, { minLength: 3, maxLength: 3 }),
  });

  /** What is left open, in words or without any, is no answer. */
  const isAnswered = (rating: Rating | undefined) =>
    rating !== undefined && JSON.stringify(rating) !== JSON.stringify({ missing: 'skipped', at });

  it('counts as filters over plain objects do', () => {
    // Waves are never counted together, so they are always told apart.
    const by = fc.subarray<AssessmentAttribute>(['unit', 'role']).map((some) => [...some, 'wave' as const]);
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 25 }), by, (raters, attributes) => {
        const all = raters.map(({ unit, wave, role, round, given }, key) => {
          const ratings = Object.fromEntries(
            ids.flatMap((id, position) => (given[position] === undefined ? [] : [[id, given[position]]])),
          );
          return assessment({
            id: `${key}`,
            rater: `k${key}`,
            unit,
            wave,
            round,
            ratings,
            ...(role === undefined ? {} : { role }),
          });
        });
        const tally = tallyAssessments(rubric, all, { round: 'group', by: attributes });
        const there = raters.filter(({ round }) => round === 'group');
        const counted = there.filter(({ given }) => given.some(isAnswered));
        expect(tally.raters.reduce((a, b) => a + b, 0)).toBe(counted.length);
        expect(tally.blank).toBe(there.length - counted.length);
        for (const one of counted) {
          const group = Object.fromEntries(attributes.map((attribute) => [attribute, one[attribute] ?? '']));
          const mine = counted.filter((other) => attributes.every((attribute) => one[attribute] === other[attribute]));
          for (const [position, id] of ids.entries()) {
            const having = (text: string) =>
              mine.filter(({ given }) => JSON.stringify(given[position] ?? { missing: 'skipped', at }) === text).length;
            expect([...countsOf(tally, group, id)]).toEqual(
              levels.map((level) => having(JSON.stringify({ level, at }))),
            );
            for (const missing of missingKinds) {
              expect(missingOf(tally, group, id)[missing]).toBe(having(JSON.stringify({ missing, at })));
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** For each indicator, how often each answer was given, counted one by one; `undefined` where one has to be refused. */
  function nestedLoop(all: readonly Assessment[]): Map<string, number>[] | undefined {
    const counts = ids.map(() => new Map<string, number>());
    for (const [position, id] of ids.entries()) {
      const own = counts[position] as Map<string, number>;
      for (const { ratings } of all.filter(hasAnswer)) {
        const found = Object.entries(ratings).find(([indicator]) => indicator === id)?.[1];
        const { level, missing = 'skipped' } = (found ?? {}) as Partial<Record<string, string>>;
        if (level === undefined ? !isKind(missing) : !levels.includes(level)) return undefined;
        const answer = level ?? `missing ${missing}`;
        own.set(answer, (own.get(answer) ?? 0) + 1);
      }
    }
    return counts;
  }
  const hasAnswer = ({ ratings }: Assessment) =>
    Object.entries(ratings).some(([id, rating]) => ids.includes(id) && isAnswered(rating));
  const isKind = (text: string) => missingKinds.some((kind) => kind === text);

  it('counts as a nested loop does, ratings in any order, with indicators left out, unknown and written twice', () => {
    const often = (good: readonly string[]) =>
      fc.oneof(
        { weight: 500, arbitrary: fc.constantFrom(...good) },
        fc.constantFrom('', 'toString', 'skipped', 'high'),
      );
    const answer = fc.oneof(
      { weight: 3, arbitrary: often(levels).map((level) => ({ level, at })) },
      often(missingKinds).map((missing) => ({ missing, at })),
    );
    const written = fc.array(fc.tuple(fc.constantFrom(...ids, ...ids, 'other', '0'), answer), { maxLength: 5 });
    // Texts of their own each, and of two ratings for one indicator the later: as data from outside is.
    const parsed = fc.oneof(written, fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), answer)))).map((pairs) => {
      const members = pairs.map(([id, rating]) => `${JSON.stringify(id)}:${JSON.stringify(rating)}`);
      return JSON.parse(`{${members.join(',')}}`) as Assessment['ratings'];
    });
    fc.assert(
      fc.property(fc.array(parsed, { maxLength: 300, size: 'max' }), fc.boolean(), (given, isArray) => {
        const all = given.map((ratings, key) => assessment({ id: `a${key}`, rater: `k${key}`, ratings }));
        const run = () => tallyAssessments(rubric, isArray ? all : all.values(), { round: 'individual', by: [] });
        const expected = nestedLoop(all);
        if (expected === undefined) {
          expect(run).toThrow('Expected a level of the scale');
          return;
        }
        const tally = run();
        for (const [position, id] of ids.entries()) {
          const own = expected[position] as Map<string, number>;
          expect([...countsOf(tally, {}, id)]).toEqual(levels.map((level) => own.get(level) ?? 0));
          const kinds = missingKinds.map((kind) => [kind, own.get(`missing ${kind}`) ?? 0]);
          expect(missingOf(tally, {}, id)).toEqual(Object.fromEntries(kinds));
        }
      }),
    );
  });
  it('counts thousands, past every room that it makes', () => {
    const ratings = levels.map((level) => ({
      trust: { level, at },
      constructor: { missing: 'declined' as const, at },
    }));
    const all = Array.from({ length: 3001 }, (_, key) =>
      assessment({ id: `a${key}`, rater: `k${key}`, ratings: ratings[key % 3] as Assessment['ratings'] }),
    );
    for (const some of [all, all.values()]) {
      const tally = tallyAssessments(rubric, some, { round: 'individual', by: [] });
      expect([...countsOf(tally, {}, 'trust')]).toEqual([1001, 1000, 1000]);
      expect(missingOf(tally, {}, 'constructor').declined).toBe(3001);
      expect(missingOf(tally, {}, 'toString').skipped).toBe(3001);
    }
  });
});

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
  ratings: {},
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
  it('refuses two copies of one assessment, which would make two raters of one', () => {
    const copies = [assessment({}), assessment({ ratings: { trust: { level: 'high', at } } })];
    const tally = () => tallyAssessments(rubric, copies, { round: 'individual', by: ['unit'] });
    expect(tally).toThrow(
      new RangeError(
        'Expected one assessment for each rater; received two of "k1" for "north", "2026". Merge copies with mergeAssessments first.',
      ),
    );
  });
  it('takes the same rater in two units', () => {
    const both = [assessment({}), assessment({ id: 'a2', unit: 'south' })];
    expect([...tallyAssessments(rubric, both, { round: 'individual', by: [] }).raters]).toEqual([2]);
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
        const counted = raters.filter(({ round }) => round === 'group');
        expect(tally.raters.reduce((a, b) => a + b, 0)).toBe(counted.length);
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
});

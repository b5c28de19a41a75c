import { learningOrganisation } from '@rubrikk/content';
import {
  type Assessment,
  applyPatch,
  checkAssessmentRound,
  closeRound,
  editsFor,
  mergeAssessments,
  type Organisation,
  openRound,
  parseAssessment,
  parseOrganisation,
  parseRoundPlan,
  parseRubric,
  parseWave,
  planRound,
  planWave,
  type RoundPlan,
  rate,
  rateTogether,
  redo,
  remember,
  responseRates,
  setComment,
  startAssessment,
  undo,
  unitsUnder,
  visibleTo,
  withPatches,
} from '@rubrikk/core';
import { countsOf, type Report, report, tallyAssessments } from '@rubrikk/scoring';
import { describe, expect, test } from 'vitest';
import { type IndicatorId, indicators, levels, type Person, staff } from '../examples/school-year/staff.ts';
import { frozen, stored, the } from './school-year/helpers.ts';
import {
  changed,
  hasTwoDevices,
  lastThought,
  mergedOf,
  type Ours,
  onTwoDevices,
  rateAlone,
  reread,
  schoolAndWave,
  startAlone,
} from './school-year/people-rate.ts';

// November 2026 at a school of 30: 22 teachers, 5 assistants, 3 leaders. The rest of the year stands in ./school-year:
// what they do about it (improvement), how they meet (meetings), and the rubric a year later (next-rubric).

const alone = frozen(staff.map(rateAlone));

const keys = staff.map(({ key }) => key);
const groups = [0, 1, 2, 3, 4].map((group) => ({
  id: `group-${group + 1}`,
  members: keys.filter((_, number) => number % 5 === group),
}));

/** Five groups of six, and everybody at the end. */
function plannedRounds(): RoundPlan {
  const start: RoundPlan = { ...schoolAndWave, rounds: [] };
  const first = the(planRound(start, { id: 'alone', round: 'individual', members: keys })).value;
  const second = groups.reduce((plan, group) => the(planRound(plan, { ...group, round: 'group' })).value, first);
  return frozen(the(planRound(second, { id: 'all', round: 'plenum', members: keys })).value);
}

const open = (plan: RoundPlan, id: string, at: string) => frozen(the(openRound(plan, id, { at })).value);
const close = (plan: RoundPlan, id: string, at: string) => frozen(the(closeRound(plan, id, { at })).value);

const planned = plannedRounds();
const openAlone = open(planned, 'alone', '2026-11-16T08:00:00Z');
const closedAlone = close(openAlone, 'alone', '2026-11-20T16:00:00Z');

/** Who chose what, counted without the library. */
function countByHand(people: readonly Person[], indicator: IndicatorId): number[] {
  const counts = [0, 0, 0];
  for (const person of people) {
    const level = lastThought(person, indicator);
    if (level !== undefined) counts[levels.indexOf(level)] = (counts[levels.indexOf(level)] ?? 0) + 1;
  }
  return counts;
}

test('the school stands under its municipality, and its teams under it', () => {
  const schools: Organisation = {
    id: 'coast',
    units: [
      { id: 'municipality', kind: 'owner' },
      { id: 'north', kind: 'school', parent: 'municipality' },
      { id: 'north-5-7', kind: 'team', parent: 'north' },
    ],
    roles: ['teacher', 'assistant', 'leader'],
  };
  expect(parseOrganisation(stored(schools))).toEqual({ ok: true, value: schools });
  expect([...unitsUnder(schools, schoolAndWave.unit)]).toEqual(['north', 'north-5-7']);
  expect(new Set(staff.map(({ role }) => role))).toEqual(new Set(schools.roles));
});

describe('a wave is planned', () => {
  const days = { first: '2026-11-16', last: '2026-11-27' };
  // Two teachers are on leave and don't answer.
  const wave = planWave({ id: '2026-autumn', ...days, invited: { teacher: 24, assistant: 5, leader: 3 } }, 'NO');

  test('in the school year that it lies in', () => {
    expect(wave.schoolYear).toBe('2026-2027');
    expect(parseWave(stored(wave))).toEqual({ ok: true, value: wave });
  });

  test('and 30 of 32 answer', () => {
    const { roles, all } = responseRates({ ...wave, answered: { teacher: 22, assistant: 5, leader: 3 } });
    expect(all).toEqual({ invited: 32, answered: 30, rate: 0.9375 });
    expect(roles.get('teacher')?.rate).toBeCloseTo(11 / 12, 12);
  });
});

describe('30 people rate alone', () => {
  test('all that each thinks is there', () => {
    for (const person of staff) {
      const { ratings } = alone[person.number] as Ours;
      const thoughts = indicators.map((indicator) => lastThought(person, indicator) ?? 'do-not-know');
      const there = indicators.map((indicator) => {
        const rating = ratings[indicator];
        return rating && ('level' in rating ? rating.level : rating.missing);
      });
      expect(there).toEqual(thoughts);
    }
  });

  describe.each(staff.filter(hasTwoDevices))('$key on two devices', (person) => {
    const { base, telephone, laptop } = onTwoDevices(person);
    const { assessment, conflicts } = mergedOf(person);

    test('five conflicts, where the laptop says something else, and it was later', () => {
      expect(conflicts.map(({ key }) => key).sort()).toEqual([...changed].sort());
      expect(conflicts.map(({ part, rule }) => `${part} ${rule}`)).toEqual(Array(5).fill('ratings later-time'));
      for (const one of conflicts) {
        expect(one.kept.value).toEqual(laptop.ratings[one.key as IndicatorId]);
        expect('lost' in one && one.lost.value).toEqual(telephone.ratings[one.key as IndicatorId]);
      }
    });

    test('nothing that was said on either is lost', () => {
      const old = (assessment.superseded ?? []).map((each) => JSON.stringify([each.key, each.value]));
      for (const copy of [telephone, laptop]) {
        for (const [indicator, rating] of Object.entries(copy.ratings)) {
          const last = assessment.ratings[indicator as IndicatorId];
          const isThere = JSON.stringify(last) === JSON.stringify(rating);
          expect(isThere || old.includes(JSON.stringify([indicator, rating]))).toBe(true);
        }
      }
      expect(assessment.comments?.['shared-vision']?.text).toBe('Vi snakket om den i august.');
      expect(assessment.evidence?.['plan']?.indicator).toBe('teacher-networks');
    });

    test('the other way round, and again, it is the same', () => {
      expect(mergeAssessments(laptop, telephone, { base }).assessment).toEqual(assessment);
      expect(mergeAssessments(assessment, telephone).assessment).toEqual(assessment);
    });
  });
});

test('an edit goes to another device as a JSON Patch, is undone and done again', () => {
  const here = frozen(startAlone(staff[10] as Person));
  const there = reread(here);
  const when = { at: '2026-11-17T09:00:00Z' };
  const step = withPatches(here, (now) => setComment(rate(now, 'trust', 'satisfactory', when), 'trust', 'Ja.', when));
  const arrived = the(applyPatch(there, stored(step.patch))).value;
  expect(parseAssessment(learningOrganisation, arrived)).toEqual({ ok: true, value: step.assessment });
  // Where nothing was rated yet, nothing can be taken away: the patch that undoes it is refused as a whole.
  expect(applyPatch(there, stored(step.inverse))).toMatchObject({ ok: false, issues: [{ code: 'patch-place' }] });

  const history = remember({ done: [], undone: [] }, step, { most: 100 });
  const back = undo(step.assessment, history);
  expect(back.assessment).toEqual(here);
  expect(redo(back.assessment, back.history)).toEqual({ assessment: step.assessment, history });
});

describe('while people rate alone', () => {
  const policy = { individual: ['leader'], group: ['leader', 'teacher'], plenum: ['leader', 'teacher', 'assistant'] };
  const seenBy = ({ key, role }: Person, plan: RoundPlan) =>
    visibleTo({ rater: key, roles: [role] }, plan, alone, policy).map(({ rater }) => rater);

  test.each([
    ['planned', planned],
    ['open', openAlone],
  ])('%s: each sees their own, a leader too', (_, plan) => {
    for (const person of staff) expect(seenBy(person, plan)).toEqual([person.key]);
  });

  test('one who has not rated sees nothing, not even how many have', () => {
    expect(visibleTo({ rater: 'k99', roles: ['leader'] }, openAlone, alone, policy)).toEqual([]);
  });

  test('closed: leaders see all, the others their own, and nobody what another took back', () => {
    for (const person of staff)
      expect(seenBy(person, closedAlone)).toEqual(person.role === 'leader' ? keys : [person.key]);
    const [first] = visibleTo({ rater: 'k30', roles: ['leader'] }, closedAlone, alone, policy);
    expect([alone[0]?.superseded?.length, first?.superseded]).toEqual([9, undefined]);
  });
});

describe('an app that loaded the rubric', () => {
  const loaded = the(parseRubric(stored(learningOrganisation))).value;
  const when = { at: '2026-11-18T12:00:00Z' };
  const mine: Assessment = the(parseAssessment(loaded, stored(startAlone(staff[0] as Person)))).value;

  test('edits by the same names, and is told what is wrong', () => {
    const { rate: rateIn } = editsFor(loaded, { plan: openAlone });
    expect(rateIn(mine, 'trust', 'satisfactory', when)).toMatchObject({
      ok: true,
      value: { ratings: { trust: { level: 'satisfactory' } } },
    });
    const wrong = rateIn(mine, 'trsut', 'splendid', { at: 'noon' });
    expect(wrong.ok ? [] : wrong.issues.map(({ code }) => code)).toEqual([
      'unknown-indicator',
      'unknown-level',
      'wrong-form',
    ]);
  });

  test('and edits nothing before the round is open, or after it is closed', () => {
    for (const plan of [planned, closedAlone]) {
      const late = editsFor(loaded, { plan }).setComment(mine, 'trust', 'Ja.', when);
      expect(late.ok ? [] : late.issues.map(({ code }) => code)).toEqual(['round-not-open']);
    }
  });

  test('finds a place in the rounds for every assessment', () => {
    expect(alone.flatMap((each) => checkAssessmentRound(openAlone, each))).toEqual([]);
    const [stranger] = checkAssessmentRound(openAlone, { ...alone[0], rater: 'k99' } as Ours);
    expect(stranger?.code).toBe('unknown-rater');
  });
});

describe('groups and the plenum judge', () => {
  const groupsOpen = groups.reduce((plan, { id }) => open(plan, id, '2026-11-23T08:00:00Z'), closedAlone);
  const groupsClosed = groups.reduce((plan, { id }) => close(plan, id, '2026-11-24T16:00:00Z'), groupsOpen);

  test('a group waits for its members', () => {
    const outcome = openRound(openAlone, 'group-1', { at: '2026-11-18T08:00:00Z' });
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'waits-for', rounds: ['alone'] } });
  });

  test('the plenum waits for the groups, unless somebody says why it does not', () => {
    const partly = close(groupsOpen, 'group-1', '2026-11-24T15:00:00Z');
    const others = ['group-2', 'group-3', 'group-4', 'group-5'];
    const at = '2026-11-24T15:30:00Z';
    expect(openRound(partly, 'all', { at })).toEqual({ ok: false, refusal: { reason: 'waits-for', rounds: others } });
    const early = the(openRound(partly, 'all', { at, early: 'Bare denne dagen passer.' })).value;
    expect(early.rounds.at(-1)?.opened).toEqual({ at, early: 'Bare denne dagen passer.' });
    const done = close(open(groupsClosed, 'all', '2026-11-26T13:00:00Z'), 'all', '2026-11-26T15:00:00Z');
    expect(parseRoundPlan({}, stored(done))).toEqual({ ok: true, value: done });
  });

  test.each(groups)('$id of six judges, and its members see it at once', ({ id, members }) => {
    const start = { ...schoolAndWave, id: `judged-by-${id}`, round: 'group', rater: id } as const;
    const judgement = { present: 6, reason: 'Vi har ingen fast tid til det.', at: '2026-11-23T14:00:00Z' };
    const ours = rateTogether(startAssessment(learningOrganisation, start), 'trust', 'can-improve', judgement);
    expect(reread(ours).ratings).toEqual({ trust: { level: 'can-improve', ...judgement } });
    const whoSees = keys.filter((rater) => visibleTo({ rater, roles: [] }, groupsOpen, [ours], {}).length === 1);
    expect(members).toHaveLength(6);
    expect(whoSees).toEqual(members);
  });

  test('a judgement is their own: how many were there and why, whatever each thought', () => {
    const start = { ...schoolAndWave, id: 'p1', round: 'plenum', rater: 'all' } as const;
    const judgement = { present: 28, reason: 'To team er i gang.', at: '2026-11-26T14:00:00Z' };
    const empty = frozen(startAssessment(learningOrganisation, start));
    const ours = rateTogether(empty, 'data-analysis', 'can-improve', judgement);
    expect(ours.ratings['data-analysis']).toEqual({ level: 'can-improve', ...judgement });
    expect(() => rateTogether(empty, 'trust', 'can-improve', { ...judgement, reason: ' ' })).toThrow('Say why');

    // Most of them thought alone that the practice must change; each round is counted by itself.
    const all = [...alone, ours];
    const count = (round: 'individual' | 'plenum') =>
      countsOf(
        tallyAssessments(learningOrganisation, all, { round, by: ['unit'] }),
        { unit: 'north' },
        'data-analysis',
      );
    expect([...count('plenum')]).toEqual([0, 1, 0]);
    expect([...count('individual')]).toEqual(countByHand(staff, 'data-analysis'));
  });
});

describe('the report of the individual round', () => {
  const tally = tallyAssessments(learningOrganisation, alone, { round: 'individual', by: ['unit', 'role'] });
  const compare = ['leader', 'teacher'] as const;
  const made = report(learningOrganisation, tally, { minimum: 5, compare, tellsReasons: true });
  const of = (role: string | null): Report['results'] =>
    made.results.filter((result) => result.unit === 'north' && result.role === role);

  test('counts what the school said, and what its teachers did', () => {
    for (const [role, people] of [[null, staff] as const, ['teacher', staff.slice(0, 22)] as const]) {
      const expected = indicators.map((indicator) => {
        const counts = countByHand(people, indicator);
        const n = counts.reduce((sum, count) => sum + count);
        return { indicator, status: 'shown', n, counts, missing: { 'do-not-know': people.length - n } };
      });
      expect(of(role)).toMatchObject(expected);
    }
  });

  test('withholds the three leaders, and the five assistants who would give them away', () => {
    const withheld = (role: string) => of(role).map(({ unit: _, dimension: __, indicator: ___, ...rest }) => rest);
    const because = (role: string, reason: string) =>
      Array(49).fill({ role, status: 'suppressed', reason, minimum: 5 });
    expect(withheld('leader')).toEqual(because('leader', 'too-few'));
    expect(withheld('assistant')).toEqual(because('assistant', 'would-reveal'));
    expect(new Set(made.gaps.map(({ status }) => status))).toEqual(new Set(['suppressed']));
  });

  test('the three where most see that the practice must change', () => {
    const byHand = indicators
      .map((indicator) => {
        const [lowest = 0, middle = 0, favourable = 0] = countByHand(staff, indicator);
        return { indicator, share: lowest / (lowest + middle + favourable), most: lowest > favourable };
      })
      .filter(({ most }) => most)
      .sort((one, other) => other.share - one.share);
    const { mustChange = [] } = made.priorities.find(({ unit }) => unit === 'north') ?? {};
    const three = mustChange.slice(0, 3);
    expect(three.map(({ indicator }) => indicator)).toEqual([
      'data-analysis',
      'teacher-networks',
      'measuring-progress',
    ]);
    expect(three.map(({ indicator }) => indicator)).toEqual(byHand.slice(0, 3).map(({ indicator }) => indicator));
    expect(three.map(({ value }) => value)).toEqual(byHand.slice(0, 3).map(({ share }) => share));
  });
});

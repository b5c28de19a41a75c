import { learningOrganisation } from '@rubrikk/content';
import { nb } from '@rubrikk/content/learning-organisation/nb';
import {
  assessmentMover,
  type Crosswalk,
  checkAssessment,
  checkCrosswalk,
  checkNextVersion,
  checkRubric,
  checkRubricText,
  diffRubrics,
  diffTexts,
  draftCrosswalk,
  fingerprintRubric,
  fingerprintText,
  parseCrosswalk,
  rate,
  rateTogether,
  startAssessment,
} from '@rubrikk/core';
import { countsOf, tallyAssessments } from '@rubrikk/scoring';
import { describe, expect, test } from 'vitest';
import { nextRubric, nextText } from '../../examples/school-year/next-rubric.ts';
import { indicators, staff } from '../../examples/school-year/staff.ts';
import { frozen, stored, the } from './helpers.ts';
import { hasTwoDevices, rateAlone, schoolAndWave } from './people-rate.ts';

// Summer 2027: the rubric is revised, and last year's ratings are moved over.

const removed = ['teacher-networks', 'digital-communication'] as const;
const added = ['networks-in-the-municipality', 'networks-beyond'] as const;

describe('the next version', () => {
  test('is a good rubric with all its words', () => {
    expect(checkRubric(nextRubric)).toEqual([]);
    expect(checkRubricText(nextRubric, nextText)).toEqual([]);
  });

  test('asks for 2.0.0, since two indicators are gone; the other 47 compare', () => {
    const diff = diffRubrics(learningOrganisation, nextRubric);
    const told = diff.changes.map((change) => [change.kind, 'id' in change && change.id, change.severity]);
    expect(told).toEqual(
      expect.arrayContaining([
        ...removed.map((id) => ['removed', id, 'major']),
        ...added.map((id) => ['added', id, 'minor']),
      ]),
    );
    expect(told).toHaveLength(4);
    expect([diff.severity, diff.version]).toEqual(['major', '2.0.0']);
    expect([diff.comparable.length, diff.incomparable]).toEqual([47, removed]);
    expect(checkNextVersion(learningOrganisation, nextRubric)).toEqual([]);
    const tooLow = { ...nextRubric, version: '1.1.0' };
    expect(checkNextVersion(learningOrganisation, tooLow).map(({ code }) => code)).toEqual(['version-too-low']);
  });

  test('a statement worded anew is a patch, and leaves the structure as it was', () => {
    const { indicators: words } = nextText;
    const reworded = { ...nb, indicators: { ...nb.indicators, trust: words.trust } };
    const [change, ...others] = diffTexts(nb, reworded);
    expect(change).toMatchObject({
      kind: 'changed',
      path: ['indicators', 'trust'],
      severity: 'patch',
      before: nb.indicators.trust,
    });
    expect(others).toEqual([]);
    expect(fingerprintText(reworded)).not.toBe(fingerprintText(nb));
    expect(
      diffTexts(nb, nextText)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['added', 'added', 'changed', 'removed', 'removed']);
    expect(fingerprintRubric(nextRubric)).not.toBe(fingerprintRubric(learningOrganisation));
  });
});

const reasons = {
  same: 'Spør om det samme.',
  changed: 'Spør om noe annet.',
  removed: 'Spørres ikke lenger.',
  added: 'Nytt.',
};

/** The draft knows what came and went; that one was split is for a person to say. */
function crosswalkByAuthor(): Crosswalk {
  const draft = draftCrosswalk(learningOrganisation, nextRubric, { id: '1-to-2', reasons });
  const parts: readonly string[] = ['teacher-networks', ...added];
  const others = draft.entries.filter(({ from, to }) => ![...from, ...to].some((id) => parts.includes(id)));
  const split = { relation: 'split', from: ['teacher-networks'], to: added, reason: 'Delt i to.' } as const;
  return { ...draft, entries: [...others, split] };
}

describe('last year’s ratings are moved over', () => {
  const crosswalk = frozen(the(parseCrosswalk(learningOrganisation, nextRubric, stored(crosswalkByAuthor()))).value);
  const move = assessmentMover(crosswalk, learningOrganisation, nextRubric);
  const all = staff.map((person) => {
    const before = frozen(rateAlone(person));
    return { person, before, after: move(before) };
  });

  test('the crosswalk has every indicator of both', () => {
    expect(checkCrosswalk(learningOrganisation, nextRubric, crosswalk)).toEqual([]);
    // 47 stay, one is split, one is dropped.
    expect(crosswalk.entries.map(({ relation }) => relation).sort()).toEqual([
      ...Array(47).fill('equal'),
      'none',
      'split',
    ]);
  });

  test.each(all)('$person.key: 47 carried, one to rate again, one dropped, nothing lost', ({ before, after }) => {
    const { assessment, carried, toRate, dropped } = after;
    expect([carried.length, toRate.length, dropped.length]).toEqual([47, 1, 1]);
    const told = [...carried, ...toRate, ...dropped];
    expect(told.map(({ from }) => from).sort()).toEqual([...indicators].sort());
    for (const { from, rating } of told) expect(rating).toEqual(before.ratings[from]);
    expect(toRate[0]).toMatchObject({
      from: 'teacher-networks',
      to: added,
      because: 'other-question',
      reason: 'Delt i to.',
    });
    expect(dropped[0]).toMatchObject({ from: 'digital-communication', to: [], reason: reasons.removed });
    expect(assessment.ratings).toEqual(Object.fromEntries(carried.map(({ from, rating }) => [from, rating])));
    expect(checkAssessment(nextRubric, assessment)).toEqual([]);
    const { id, version } = nextRubric;
    expect(assessment.rubric).toEqual({ id, version, fingerprint: fingerprintRubric(nextRubric) });
  });

  test.each(all)('$person.key: evidence of the one that was split is left, what else was said stays', (one) => {
    const { assessment, left } = one.after;
    const told = left.map(({ part, key, from }) => `${part} ${key} ${from}`);
    expect(told).toEqual(hasTwoDevices(one.person) ? ['evidence plan teacher-networks'] : []);
    expect(assessment.comments).toEqual(one.before.comments);
    expect(assessment.superseded).toEqual(one.before.superseded);
  });

  test('they are open again, to rate what was split', () => {
    const [assessment] = all.map(({ after }) => after.assessment);
    expect(all.map(({ after }) => after.assessment.status?.state)).not.toContain('submitted');
    const again = assessment && rate(assessment, 'networks-beyond', 'satisfactory', { at: '2027-09-21T08:00:00Z' });
    expect(again?.ratings['networks-beyond']).toMatchObject({ level: 'satisfactory' });
  });

  test('what the plenum judged is carried with its reason, and told where it has to judge again', () => {
    const start = { ...schoolAndWave, id: 'p1', round: 'plenum', rater: 'all' } as const;
    const judgement = { present: 28, reason: 'To team er i gang.', at: '2026-11-26T14:00:00Z' };
    const first = rateTogether(startAssessment(learningOrganisation, start), 'data-analysis', 'can-improve', judgement);
    const ours = rateTogether(first, 'teacher-networks', 'must-change', { ...judgement, reason: 'Få har en.' });
    const { assessment, toRate } = move(frozen(ours));
    expect(assessment.ratings).toEqual({ 'data-analysis': { level: 'can-improve', ...judgement } });
    expect(toRate.map(({ rating }) => rating.reason)).toEqual(['Få har en.']);
  });

  test('what is counted of the 47 is what was counted last year', () => {
    const how = { round: 'individual', by: ['unit'] } as const;
    const before = tallyAssessments(
      learningOrganisation,
      all.map(({ before: one }) => one),
      how,
    );
    const after = tallyAssessments(
      nextRubric,
      all.map((one) => one.after.assessment),
      how,
    );
    const kept = indicators.filter((indicator) => !removed.some((id) => id === indicator));
    expect(kept).toHaveLength(47);
    for (const indicator of kept) {
      expect(countsOf(after, { unit: 'north' }, indicator)).toEqual(countsOf(before, { unit: 'north' }, indicator));
    }
    expect([...countsOf(after, { unit: 'north' }, 'networks-beyond')]).toEqual([0, 0, 0]);
  });
});

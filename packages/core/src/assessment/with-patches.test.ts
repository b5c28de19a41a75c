import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import { applyPatch } from './apply-patch.ts';
import type { Assessment } from './assessment.ts';
import { clearComment } from './clear-comment.ts';
import { clearRating } from './clear-rating.ts';
import type { EditHistory } from './edit-history.ts';
import { fromPointer, toPointer } from './json-pointer.ts';
import { rate } from './rate.ts';
import { redo } from './redo.ts';
import { remember } from './remember.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { setComment } from './set-comment.ts';
import { setTarget } from './set-target.ts';
import { submitAssessment } from './submit-assessment.ts';
import { undo } from './undo.ts';
import { withPatches } from './with-patches.ts';

const at = '2026-11-21T10:00:00Z';
const mine = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    ratings: { aloud: { level: 'yes', at } },
    superseded: [
      { part: 'ratings', key: 'aloud', value: { level: 'no', at } },
      { part: 'comments', key: 'aloud', value: { text: 'Ja.', at } },
      { part: 'ratings', key: 'silently', value: { level: 'no', at } },
    ],
  },
  true,
);

const parts = { comments: {}, targets: {}, evidence: {} };
/** With all parts, as startAssessment gives them. */
const whole = freeze<Assessment>({ ...mine, ...parts, cleared: { ratings: {}, ...parts } }, true);

type Edit = (assessment: Assessment) => Assessment;

const key = fc.constantFrom('aloud', 'silently', 'constructor');
const time = fc.constantFrom(at, '2026-11-21T11:00:00Z');
const open = (edit: Edit, when: { at: string }): Edit => {
  return (now) => edit(now.status?.state === 'submitted' ? reopenAssessment(now, when) : now);
};
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(key, fc.constantFrom('no', 'yes'), time).map(([id, level, when]) => {
    return open((now) => rate(now, id, level, { at: when }), { at: when });
  }),
  fc.tuple(key, fc.constantFrom('Ja.', 'Nei/~1.'), time).map(([id, text, when]) => {
    return open((now) => setComment(now, id, text, { at: when }), { at: when });
  }),
  fc.tuple(key, time).map(([id, when]) => {
    return open((now) => clearComment(clearRating(now, id, { at: when }), id, { at: when }), { at: when });
  }),
  fc.tuple(key, time).map(([id, when]) => {
    return open((now) => addEvidence(now, id, { indicator: 'aloud', text: 'Sett.' }, { at: when }), { at: when });
  }),
  fc.tuple(key, time).map(([id, when]) => open((now) => removeEvidence(now, id, { at: when }), { at: when })),
  time.map(
    (when): Edit =>
      (now) =>
        submitAssessment(now, { at: when }),
  ),
  time.map(
    (when): Edit =>
      (now) =>
        reopenAssessment(now, { at: when }),
  ),
);
const edits = fc.array(edit, { maxLength: 12 });
const begin = fc.constantFrom(mine, whole);
const asJson = <T>(data: T): T => JSON.parse(JSON.stringify(data));
const runs = { numRuns: 1000 };

describe('whatever is edited', () => {
  test('gives what the edit alone gives, and the same object when nothing changes', () => {
    fc.assert(
      fc.property(begin, edits, edit, (start, before, one) => {
        const now = freeze(
          before.reduce((assessment, each) => each(assessment), start),
          true,
        );
        const after = one(now);
        const patched = withPatches(now, one);
        expect(patched.assessment).toEqual(after);
        expect(patched.assessment === now).toBe(after === now);
        expect(patched.patch.length === 0).toBe(after === now);
      }),
      runs,
    );
  });

  test('the patch of several edits does them elsewhere, and its inverse undoes them', () => {
    fc.assert(
      fc.property(begin, edits, edits, (start, before, list) => {
        const all = (now: Assessment) => list.reduce((assessment, each) => each(assessment), now);
        const now = before.reduce((assessment, each) => each(assessment), start);
        const { assessment, patch, inverse } = asJson(withPatches(now, all));
        expect(applyPatch(asJson(now), patch)).toEqual({ ok: true, value: assessment });
        expect(applyPatch(assessment, inverse)).toEqual({ ok: true, value: now });
      }),
      runs,
    );
  });

  test('all of it can be undone and done again, as far as the history reaches', () => {
    fc.assert(
      fc.property(begin, edits, fc.integer({ min: 1, max: 12 }), (start, list, most) => {
        const states: Assessment[] = [start];
        let history: EditHistory = { done: [], undone: [] };
        for (const one of list) {
          const step = withPatches(states.at(-1) ?? start, one);
          if (step.assessment === states.at(-1)) continue;
          history = asJson(remember(history, step, { most }));
          states.push(step.assessment);
        }
        const reach = Math.min(most, states.length - 1);
        expect(history.done.length).toBe(reach);
        let now = { assessment: states.at(-1) ?? start, history };
        let back = 0;
        while (back < reach && now.assessment.status?.state !== 'submitted') {
          back += 1;
          now = undo(now.assessment, now.history);
          expect(now.assessment).toEqual(states.at(-1 - back));
        }
        while (back > 0 && now.assessment.status?.state !== 'submitted') {
          back -= 1;
          now = redo(now.assessment, now.history);
          expect(now.assessment).toEqual(states.at(-1 - back));
        }
      }),
      runs,
    );
  });

  test('a path is the same after it was a pointer', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', '~01', ''))), (path) => {
        expect(fromPointer(toPointer(path))).toEqual(path);
      }),
      runs,
    );
  });
});

test('an edit that throws is thrown on', () => {
  const submitted = submitAssessment(mine, { at });
  expect(() => withPatches(submitted, (now) => rate(now, 'aloud', 'no', { at }))).toThrow(/Call reopenAssessment/);
});

test('an edit that gives another assessment altogether gives a patch of the whole', () => {
  const other = { ...mine, id: 'a2' };
  expect(withPatches(mine, () => other)).toEqual({
    assessment: other,
    patch: [
      { op: 'test', path: '', value: mine },
      { op: 'replace', path: '', value: other },
    ],
    inverse: [
      { op: 'test', path: '', value: other },
      { op: 'replace', path: '', value: mine },
    ],
  });
});

describe('on another copy', () => {
  const later = { at: '2026-11-21T12:00:00Z' };
  const evidence = { indicator: 'aloud', text: 'Sett.' };
  const pairs: readonly (readonly [string, Edit, Edit])[] = [
    ['comments', (now) => setComment(now, 'aloud', 'Ja.', { at }), (now) => setComment(now, 'silently', 'Nei.', later)],
    ['targets', (now) => setTarget(now, 'aloud', 'yes', { at }), (now) => setTarget(now, 'silently', 'no', later)],
    ['evidence', (now) => addEvidence(now, 'e1', evidence, { at }), (now) => addEvidence(now, 'e2', evidence, later)],
  ];

  test.each(pairs)('the first of the %s keeps those that are there', (_, edit, other) => {
    const { patch, inverse } = withPatches(whole, edit);
    const there = freeze(other(whole), true);
    expect(applyPatch(there, patch)).toEqual({ ok: true, value: edit(there) });
    expect(applyPatch(edit(there), inverse)).toEqual({ ok: true, value: there });
  });

  test('the first that is cleared keeps when others were', () => {
    const rated = rate(whole, 'silently', 'no', { at });
    const { patch } = withPatches(rated, (now) => clearRating(now, 'aloud', later));
    const there = clearRating(rated, 'silently', later);
    expect(applyPatch(there, patch)).toEqual({ ok: true, value: clearRating(there, 'aloud', later) });
  });

  test.each(pairs)('a patch of a document without %s fits no other document', (_, edit, other) => {
    const { patch } = withPatches(mine, edit);
    expect(applyPatch(asJson(mine), patch)).toEqual({ ok: true, value: edit(mine) });
    expect(applyPatch(other(mine), patch)).toMatchObject({ ok: false, issues: [{ code: 'patch-test' }] });
  });

  test.each([mine, { ...mine, cleared: { comments: {} } }])('nor does one that adds the times of a part', (before) => {
    const rated = rate(before, 'silently', 'no', { at });
    const { patch } = withPatches(rated, (now) => clearRating(now, 'aloud', later));
    expect(applyPatch(rated, patch)).toEqual({ ok: true, value: clearRating(rated, 'aloud', later) });
    expect(applyPatch(clearRating(rated, 'silently', later), patch)).toMatchObject({ ok: false });
  });

  test('a status is put beside whatever is there', () => {
    const { patch } = withPatches(whole, (now) => submitAssessment(now, later));
    const there = rate(whole, 'silently', 'no', later);
    expect(applyPatch(there, patch)).toEqual({ ok: true, value: submitAssessment(there, later) });
  });

  test('what was replaced or cleared has to be what the edit saw', () => {
    const there = rate(rate(whole, 'aloud', 'no', later), 'aloud', 'yes', later);
    const again = withPatches(whole, (now) => rate(now, 'aloud', 'perhaps', later));
    const cleared = withPatches(whole, (now) => clearRating(now, 'aloud', later));
    for (const { patch } of [again, cleared]) {
      expect(applyPatch(there, patch)).toMatchObject({ ok: false, issues: [{ code: 'patch-test' }] });
    }
  });
});

describe('a history', () => {
  const step = withPatches(mine, (now) => rate(now, 'silently', 'yes', { at }));
  const empty: EditHistory = Object.freeze({ done: [], undone: [] });

  test('without a step goes nowhere', () => {
    expect(undo(mine, empty)).toEqual({ assessment: mine, history: empty });
    expect(undo(mine, empty).assessment).toBe(mine);
    expect(redo(mine, empty).history).toBe(empty);
  });

  test('is the same when a step changes nothing', () => {
    expect(remember(empty, { patch: [], inverse: [] }, { most: 1 })).toBe(empty);
  });

  test('keeps no more of a step than its patches, and forgets what was undone', () => {
    const history = remember({ done: [], undone: [step] }, step, { most: 3 });
    expect(history).toStrictEqual({ done: [{ patch: step.patch, inverse: step.inverse }], undone: [] });
  });

  test.each([0, -1, 1.5, Number.NaN])('does not keep %d steps', (most) => {
    expect(() => remember(empty, step, { most })).toThrow(
      new RangeError(`remember takes how many steps to keep, 1 or more; received ${most}. Give a whole number.`),
    );
  });

  test('does not lead out of what is submitted', () => {
    const submitted = submitAssessment(step.assessment, { at });
    const history = remember(empty, step, { most: 3 });
    expect(() => undo(submitted, history)).toThrow(/Call reopenAssessment first/);
  });

  test('of another assessment does not fit', () => {
    const history = remember(empty, step, { most: 3 });
    expect(() => undo(mine, history)).toThrow(
      new RangeError(
        `undo takes the assessment as the history knows it; received "a1", which the next step doesn't fit (There is no "/ratings/silently" in the document; make the patch anew from this document.) Start a new history after an assessment was changed without it.`,
      ),
    );
  });
});

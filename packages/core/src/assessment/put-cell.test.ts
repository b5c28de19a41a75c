import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import type { Assessment } from './assessment.ts';
import { changeEvidence } from './change-evidence.ts';
import { clearComment } from './clear-comment.ts';
import { clearRating } from './clear-rating.ts';
import { clearTarget } from './clear-target.ts';
import { markMissing } from './mark-missing.ts';
import type { MissingKind } from './missing-kind.ts';
import { rate } from './rate.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { setComment } from './set-comment.ts';
import { setTarget } from './set-target.ts';
import { submitAssessment } from './submit-assessment.ts';

type Part = 'ratings' | 'comments' | 'targets' | 'evidence';

/** An edit of one cell: what is put there, or nothing where the cell is emptied. */
interface Edit {
  readonly part: Part;
  readonly key: string;
  readonly says?: Readonly<Record<string, string>>;
  readonly at: string;
}

// The last two are names of things that every object has.
const keys = ['aloud', 'silently', '7', 'together', 'constructor', 'hasOwnProperty'];

const key = fc.constantFrom(...keys);
const at = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const level = fc.constantFrom('no', 'some', 'yes');
const missing = fc.constantFrom<MissingKind>('not-applicable', 'do-not-know', 'declined', 'skipped');
const text = fc.constantFrom('Ja.', 'Nei.', 'constructor');
const indicator = fc.constantFrom('aloud', 'silently');
const saying = fc.oneof(
  fc.record({ part: fc.constant<Part>('ratings'), key, says: fc.record({ level }), at }),
  fc.record({ part: fc.constant<Part>('ratings'), key, says: fc.record({ missing }), at }),
  fc.record({ part: fc.constant<Part>('targets'), key, says: fc.record({ level }), at }),
  fc.record({ part: fc.constant<Part>('comments'), key, says: fc.record({ text }), at }),
  fc.record({
    part: fc.constant<Part>('evidence'),
    key,
    says: fc.record({ indicator, text, link: text, kind: text }, { requiredKeys: ['indicator', 'text'] }),
    at,
  }),
);
const part = fc.constantFrom<Part>('ratings', 'comments', 'targets', 'evidence');
const edit: fc.Arbitrary<Edit> = fc.oneof({ weight: 2, arbitrary: saying }, fc.record({ part, key, at }));

const empty = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    ratings: {},
    comments: {},
    targets: {},
    evidence: {},
    cleared: { ratings: {}, comments: {}, targets: {}, evidence: {} },
  },
  true,
);

const clear = { ratings: clearRating, comments: clearComment, targets: clearTarget, evidence: removeEvidence } as const;

function apply(assessment: Assessment, one: Edit): Assessment {
  const { says } = one;
  if (says === undefined) return clear[one.part](assessment, one.key, one);
  if (one.part === 'comments') return setComment(assessment, one.key, `${says['text']}`, one);
  if (one.part === 'targets') return setTarget(assessment, one.key, `${says['level']}`, one);
  if (one.part === 'evidence') {
    const put = Object.hasOwn(assessment.evidence ?? {}, one.key) ? changeEvidence : addEvidence;
    return put(assessment, one.key, { indicator: '', text: '', ...says }, one);
  }
  if ('missing' in says) return markMissing(assessment, one.key, says['missing'] as MissingKind, one);
  return rate(assessment, one.key, `${says['level']}`, one);
}

/** Edits one after the other; each result is frozen before the next edit, so none can change what it was given. */
const applyAll = (edits: readonly Edit[], from = empty) =>
  edits.reduce((assessment, one) => apply(freeze(assessment, true), one), from);

const edited = fc.array(edit, { maxLength: 12 }).map((edits) => applyAll(edits));
const runs = { numRuns: 1000 };

/** What stands in the cells after edits, and which were emptied, kept in maps. */
function model(edits: readonly Edit[]) {
  const cells = new Map<string, Edit>();
  const cleared = new Map<string, Edit>();
  for (const one of edits) {
    const place = `${one.part} ${one.key}`;
    const there = cells.get(place);
    if (one.says === undefined) {
      if (cells.delete(place)) cleared.set(place, one);
    } else if (there === undefined || !same(there.says, one.says)) {
      cells.set(place, one);
      cleared.delete(place);
    }
  }
  return { cells: [...cells.values()], cleared: [...cleared.values()] };
}

const same = (one: object | undefined, other: object | undefined) =>
  JSON.stringify(Object.entries(one ?? {}).sort()) === JSON.stringify(Object.entries(other ?? {}).sort());

function documentOf({ cells, cleared }: ReturnType<typeof model>): object {
  const inPart = (list: readonly Edit[], name: Part, value: (one: Edit) => unknown) =>
    Object.fromEntries(list.filter((one) => one.part === name).map((one) => [one.key, value(one)]));
  const parts = (list: readonly Edit[], value: (one: Edit) => unknown) => ({
    ratings: inPart(list, 'ratings', value),
    comments: inPart(list, 'comments', value),
    targets: inPart(list, 'targets', value),
    evidence: inPart(list, 'evidence', value),
  });
  return {
    ...empty,
    ...parts(cells, (one) => ({ ...one.says, at: one.at })),
    cleared: parts(cleared, (one) => one.at),
  };
}

describe('whatever was edited before', () => {
  test('each cell holds what was last said, and each that was emptied since keeps when', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        expect(applyAll(edits)).toEqual(documentOf(model(edits)));
      }),
      runs,
    );
  });

  test('the order of edits of different cells does not matter', () => {
    const edits = fc.uniqueArray(edit, { selector: (one) => `${one.part} ${one.key}`, maxLength: 8 });
    const shuffled = edits.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(edited, shuffled, (before, [some, others]) => {
        expect(applyAll(some, before)).toEqual(applyAll(others, before));
      }),
      runs,
    );
  });

  test('saying the same twice gives the same object', () => {
    fc.assert(
      fc.property(edited, edit, at, (before, one, later) => {
        const once = apply(before, one);
        expect(apply(once, { ...one, at: later })).toBe(once);
      }),
      runs,
    );
  });

  test('an assessment that is not frozen stays as it was, too', () => {
    fc.assert(
      fc.property(edited, edit, (before, one) => {
        const loose = structuredClone(before);
        const after = apply(loose, one);
        expect(loose).toEqual(before);
        expect(after).toEqual(apply(before, one));
      }),
      runs,
    );
  });

  test('once submitted, an edit throws or changes nothing, and reopened it does as before', () => {
    fc.assert(
      fc.property(edited, edit, at, (before, one, when) => {
        const submitted = freeze(submitAssessment(before, { at: when }), true);
        const after = apply(before, one);
        if (after === before) expect(apply(submitted, one)).toBe(submitted);
        else expect(() => apply(submitted, one)).toThrow(/Call reopenAssessment first/);
        const reopened = freeze(reopenAssessment(submitted, { at: when }), true);
        expect(apply(reopened, one)).toEqual({ ...after, status: { state: 'reopened', at: when } });
      }),
      runs,
    );
  });
});

import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { clearRating } from './clear-rating.ts';
import { markMissing } from './mark-missing.ts';
import type { MissingKind } from './missing-kind.ts';
import { rate } from './rate.ts';

// The last two are names of things that every object has.
const indicators = ['aloud', 'silently', '7', 'together', 'constructor', 'hasOwnProperty'];

type Edit =
  | { readonly indicator: string; readonly level: string; readonly at: string }
  | { readonly indicator: string; readonly missing: MissingKind; readonly at: string }
  | { readonly indicator: string };

const indicator = fc.constantFrom(...indicators);
const at = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const level = fc.constantFrom('no', 'some', 'yes');
const missing = fc.constantFrom<MissingKind>('not-applicable', 'do-not-know', 'declined', 'skipped');
const saying = fc.oneof(fc.record({ indicator, level, at }), fc.record({ indicator, missing, at }));
const edit: fc.Arbitrary<Edit> = fc.oneof({ weight: 3, arbitrary: saying }, fc.record({ indicator }));

const empty = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    ratings: {},
  },
  true,
);

function apply(assessment: Assessment, one: Edit): Assessment {
  if ('level' in one) return rate(assessment, one.indicator, one.level, one);
  if ('missing' in one) return markMissing(assessment, one.indicator, one.missing, one);
  return clearRating(assessment, one.indicator);
}

/** Edits one after the other; each result is frozen before the next edit, so none can change what it was given. */
const applyAll = (edits: readonly Edit[], from = empty) =>
  edits.reduce((assessment, one) => apply(freeze(assessment, true), one), from);

const rated = fc.array(edit, { maxLength: 12 }).map((edits) => applyAll(edits));
const runs = { numRuns: 1000 };

describe('whatever was edited before', () => {
  test('the ratings are what was last said of each indicator', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const said = new Map<string, object>();
        for (const { indicator: id, ...saying } of edits) {
          const { at: _, ...before } = { at: '', ...said.get(id) };
          const { at: __, ...now } = { at: '', ...saying };
          if (Object.keys(now).length === 0) said.delete(id);
          else if (JSON.stringify(before) !== JSON.stringify(now)) said.set(id, saying);
        }
        expect(applyAll(edits)).toEqual({ ...empty, ratings: Object.fromEntries(said) });
      }),
      runs,
    );
  });

  test('the order of edits of different indicators does not matter', () => {
    const edits = fc.uniqueArray(edit, { selector: (one) => one.indicator, maxLength: indicators.length });
    const shuffled = edits.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(rated, shuffled, (before, [some, others]) => {
        expect(applyAll(some, before)).toEqual(applyAll(others, before));
      }),
      runs,
    );
  });

  test('saying the same twice gives the same object', () => {
    fc.assert(
      fc.property(rated, edit, at, (before, one, later) => {
        const once = apply(before, one);
        expect(apply(once, 'at' in one ? { ...one, at: later } : one)).toBe(once);
      }),
      runs,
    );
  });

  test('rating what is open, then clearing it, gives equal ratings', () => {
    fc.assert(
      fc.property(rated, saying, (before, one) => {
        const open = clearRating(before, one.indicator);
        expect(clearRating(apply(open, one), one.indicator)).toEqual(open);
      }),
      runs,
    );
  });

  test('an assessment that is not frozen stays as it was, too', () => {
    fc.assert(
      fc.property(rated, edit, (before, one) => {
        const loose = structuredClone(before);
        const after = apply(loose, one);
        expect(loose).toEqual(before);
        expect(after).toEqual(apply(before, one));
      }),
      runs,
    );
  });
});

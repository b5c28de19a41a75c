import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { addEvidence } from '../assessment/add-evidence.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { changeEvidence } from '../assessment/change-evidence.ts';
import { clearComment } from '../assessment/clear-comment.ts';
import { clearRating } from '../assessment/clear-rating.ts';
import { clearTarget } from '../assessment/clear-target.ts';
import { markMissing } from '../assessment/mark-missing.ts';
import { markMissingTogether } from '../assessment/mark-missing-together.ts';
import { rate } from '../assessment/rate.ts';
import { rateTogether } from '../assessment/rate-together.ts';
import { removeEvidence } from '../assessment/remove-evidence.ts';
import { reopenAssessment } from '../assessment/reopen-assessment.ts';
import { setComment } from '../assessment/set-comment.ts';
import { setTarget } from '../assessment/set-target.ts';
import { startAssessment } from '../assessment/start-assessment.ts';
import { submitAssessment } from '../assessment/submit-assessment.ts';
import { withPatches } from '../assessment/with-patches.ts';
import { parseAssessment } from '../json/parse-assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Parsed } from '../shared/parsed.ts';
import { editsFor } from './edits-for.ts';
import type { RoundPlan } from './round-plan.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
    scales: [{ kind: 'classification', id: 'sorted', levels: [{ id: 'strength' }, { id: 'next-step' }] }],
    dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'books', scale: 'sorted' }] }],
  },
  true,
);
const at = '2026-11-21T10:00:00Z';
const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
const mine = freeze<Assessment>(startAssessment(reading, start), true);
const ours = freeze<Assessment>({ ...mine, round: 'group', rater: 'g1' }, true);
const edits = editsFor(reading);

const seen = { indicator: 'aloud', text: 'Referat' };
const filled = freeze(
  addEvidence(
    setTarget(setComment(rate(mine, 'aloud', 'no', { at }), 'aloud', 'Ja', { at }), 'aloud', 'yes', { at }),
    'e1',
    seen,
    {
      at,
    },
  ),
  true,
);
const submitted = freeze(submitAssessment(filled, { at }), true);

const told = (result: Parsed<unknown>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
const messages = (result: Parsed<unknown>) => (result.ok ? [] : result.issues.map(({ message }) => message));

describe('what fits is edited as the function of the same name does', () => {
  const judgement = { present: 4, reason: 'Alle så det', at };
  const changed = { indicator: 'books', text: 'Skjema', kind: 'survey', link: 'https://example.org' };
  test.each<[string, Parsed<Assessment>, Assessment]>([
    ['rate', edits.rate(mine, 'books', 'strength', { at }), rate(mine, 'books', 'strength', { at })],
    ['rateTogether', edits.rateTogether(ours, 'aloud', 'no', judgement), rateTogether(ours, 'aloud', 'no', judgement)],
    [
      'markMissing',
      edits.markMissing(mine, 'aloud', 'declined', { at }),
      markMissing(mine, 'aloud', 'declined', { at }),
    ],
    [
      'markMissingTogether',
      edits.markMissingTogether(ours, 'aloud', 'do-not-know', judgement),
      markMissingTogether(ours, 'aloud', 'do-not-know', judgement),
    ],
    ['clearRating', edits.clearRating(filled, 'aloud', { at }), clearRating(filled, 'aloud', { at })],
    ['setComment', edits.setComment(mine, 'aloud', 'Ja', { at }), setComment(mine, 'aloud', 'Ja', { at })],
    ['clearComment', edits.clearComment(filled, 'aloud', { at }), clearComment(filled, 'aloud', { at })],
    ['setTarget', edits.setTarget(mine, 'aloud', 'yes', { at }), setTarget(mine, 'aloud', 'yes', { at })],
    ['clearTarget', edits.clearTarget(filled, 'aloud', { at }), clearTarget(filled, 'aloud', { at })],
    ['addEvidence', edits.addEvidence(mine, 'e1', seen, { at }), addEvidence(mine, 'e1', seen, { at })],
    ['addEvidence again', edits.addEvidence(filled, 'e1', seen, { at }), filled],
    [
      'changeEvidence',
      edits.changeEvidence(filled, 'e1', changed, { at }),
      changeEvidence(filled, 'e1', changed, { at }),
    ],
    ['removeEvidence', edits.removeEvidence(filled, 'e1', { at }), removeEvidence(filled, 'e1', { at })],
    ['submitAssessment', edits.submitAssessment(filled, { at }), submitAssessment(filled, { at })],
    ['reopenAssessment', edits.reopenAssessment(submitted, { at }), reopenAssessment(submitted, { at })],
  ])('%s', (_, checked, plain) => {
    expect(checked).toStrictEqual({ ok: true, value: plain });
  });

  test('the same object when nothing changes', () => {
    const again = edits.rate(filled, 'aloud', 'no', { at: '2026-11-22T10:00:00Z' });
    expect(again.ok && again.value).toBe(filled);
  });

  test('and inside withPatches, where it changes the draft', () => {
    const { patch } = withPatches(mine, (now) => {
      const rated = edits.rate(now, 'aloud', 'no', { at });
      return rated.ok ? rated.value : now;
    });
    expect(patch).toEqual([{ op: 'add', path: '/ratings/aloud', value: { level: 'no', at } }]);
  });
});

describe('what does not fit gives issues at the place where it would have stood', () => {
  test.each<[string, Parsed<Assessment>, readonly string[]]>([
    ['rate', edits.rate(mine, 'alowd', 'no', { at }), ['unknown-indicator $.ratings.alowd']],
    ['rate', edits.rate(mine, 'aloud', 'strength', { at }), ['unknown-level $.ratings.aloud.level']],
    ['rate', edits.rate(mine, 'books', 'no', { at }), ['unknown-level $.ratings.books.level']],
    [
      'rate, all at once',
      edits.rate({ ...submitted, round: 'plenum' }, 'alowd', 'never', { at: 'today' }),
      [
        'submitted $.status',
        'wrong-round $.round',
        'unknown-indicator $.ratings.alowd',
        'unknown-level $.ratings.alowd.level',
        'wrong-form $.ratings.alowd.at',
      ],
    ],
    [
      'rateTogether',
      edits.rateTogether(mine, 'alowd', 'no', { present: 0, reason: ' ', at }),
      [
        'wrong-round $.round',
        'unknown-indicator $.ratings.alowd',
        'wrong-form $.ratings.alowd.present',
        'wrong-form $.ratings.alowd.reason',
      ],
    ],
    ['markMissing', edits.markMissing(mine, '', 'skipped', { at }), ["unknown-indicator $.ratings['']"]],
    [
      'markMissing',
      edits.markMissing(mine, 'aloud', JSON.parse('"forgot"'), { at }),
      ['not-allowed $.ratings.aloud.missing'],
    ],
    [
      'markMissingTogether',
      edits.markMissingTogether(mine, 'alowd', 'skipped', { present: 2.5, reason: '', at }),
      [
        'wrong-round $.round',
        'unknown-indicator $.ratings.alowd',
        'wrong-form $.ratings.alowd.present',
        'wrong-form $.ratings.alowd.reason',
      ],
    ],
    ['clearRating', edits.clearRating(mine, 'alowd', { at }), ['unknown-indicator $.ratings.alowd']],
    [
      'clearRating',
      edits.clearRating(mine, 'aloud', { at: '2026-02-30T10:00:00Z' }),
      ['wrong-form $.ratings.aloud.at'],
    ],
    [
      'setComment',
      edits.setComment(mine, 'alowd', ' ', { at: '' }),
      ['unknown-indicator $.comments.alowd', 'wrong-form $.comments.alowd.text', 'wrong-form $.comments.alowd.at'],
    ],
    ['clearComment', edits.clearComment(mine, 'constructor', { at }), ['unknown-indicator $.comments.constructor']],
    [
      'setTarget',
      edits.setTarget(mine, 'books', 'yes', { at: '2026-11-21' }),
      ['unknown-level $.targets.books.level', 'wrong-form $.targets.books.at'],
    ],
    ['clearTarget', edits.clearTarget(mine, 'alowd', { at }), ['unknown-indicator $.targets.alowd']],
    [
      'addEvidence',
      edits.addEvidence(mine, 'e 1', { indicator: 'alowd', text: '', kind: ' ', link: '' }, { at: 'x' }),
      [
        "wrong-form $.evidence['e 1']",
        "unknown-indicator $.evidence['e 1'].indicator",
        "wrong-form $.evidence['e 1'].text",
        "wrong-form $.evidence['e 1'].kind",
        "wrong-form $.evidence['e 1'].link",
        "wrong-form $.evidence['e 1'].at",
      ],
    ],
    [
      'addEvidence',
      edits.addEvidence(filled, 'e1', { ...seen, text: 'Annet' }, { at }),
      ['duplicate-id $.evidence.e1'],
    ],
    ['changeEvidence', edits.changeEvidence(mine, 'e1', seen, { at }), ['unknown-evidence $.evidence.e1']],
    ['removeEvidence', edits.removeEvidence(filled, 'e1', { at: '10:00' }), ['wrong-form $.evidence.e1.at']],
    ['submitAssessment', edits.submitAssessment(mine, { at: 'now' }), ['wrong-form $.status.at']],
    ['reopenAssessment', edits.reopenAssessment(submitted, { at: 'now' }), ['wrong-form $.status.at']],
    [
      'of another rubric',
      edits.rate({ ...mine, rubric: { id: 'r', version: '1.0.0' } }, 'aloud', 'no', { at }),
      ['wrong-rubric $.rubric.id'],
    ],
    [
      'of another version',
      edits.rate({ ...mine, rubric: { id: 'reading', version: '2.0.0' } }, 'aloud', 'no', { at }),
      ['wrong-version $.rubric.version'],
    ],
  ])('%s', (_, result, expected) => {
    expect(told(result)).toEqual(expected);
  });

  test('no edit takes an assessment that is submitted', () => {
    expect(told(edits.clearTarget(submitted, 'aloud', { at }))).toEqual(['submitted $.status']);
    expect(told(edits.removeEvidence(submitted, 'e1', { at }))).toEqual(['submitted $.status']);
  });

  test('says what was meant, where an id is near it, and how to mend it', () => {
    expect(messages(edits.rate(mine, 'alowd', 'no', { at }))).toEqual([
      'The rubric has no indicator "alowd"; did you mean "aloud"? Give the id of one of its indicators.',
    ]);
    expect(messages(edits.rate(mine, 'weather', 'no', { at }))).toEqual([
      'The rubric has no indicator "weather"; its indicators are "aloud", "books". Give the id of one of them.',
    ]);
    expect(messages(edits.rate(mine, 'aloud', 'maybe', { at }))).toEqual([
      'The scale has no level "maybe"; expected one of "no", "yes".',
    ]);
    expect(messages(edits.rate(ours, 'aloud', 'no', { at }))).toEqual([
      'rate takes an assessment of the individual round; received one of the group round. Call rateTogether, which says how many were present and why.',
    ]);
    expect(messages(edits.rate(submitted, 'aloud', 'no', { at }))).toEqual([
      'This assessment was submitted at 2026-11-21T10:00:00Z; call reopenAssessment first.',
    ]);
  });
});

describe('where the rounds are given, what is edited stands in a round that is open', () => {
  const opened = { at: '2026-11-20T10:00:00Z' };
  const closed = { at: '2026-11-20T12:00:00Z' };
  const plan = freeze<RoundPlan>(
    {
      unit: 'north',
      wave: '2026',
      rounds: [
        { id: 'alone', round: 'individual', members: ['k7', 'k8'], opened },
        { id: 'g1', round: 'group', members: ['k7'] },
        { id: 'g2', round: 'group', members: ['k8'], opened, closed },
        { id: 'all', round: 'plenum', members: ['k7', 'k8'], opened },
      ],
    },
    true,
  );
  const { rate: rateIn, markMissing: markIn, submitAssessment: submitIn } = editsFor(reading, { plan });
  const of = (change: Partial<Assessment>): Assessment => ({ ...mine, ...change });
  const skip = (change: Partial<Assessment>) => markIn(of(change), 'aloud', 'skipped', { at });

  test('a rater of the open round, and the open plenum, may', () => {
    expect(rateIn(mine, 'aloud', 'no', { at })).toStrictEqual({ ok: true, value: rate(mine, 'aloud', 'no', { at }) });
    expect(submitIn(mine, { at }).ok).toBe(true);
    expect(told(checkedPlenum())).toEqual([]);
  });
  const checkedPlenum = () =>
    editsFor(reading, { plan }).setComment(of({ round: 'plenum', rater: 'all' }), 'aloud', 'Ja', { at });

  test.each<[string, Parsed<Assessment>, readonly string[]]>([
    ['a round that is not open yet', skip({ round: 'group', rater: 'g1' }), ['round-not-open $.round']],
    ['a round that is closed', skip({ round: 'group', rater: 'g2' }), ['round-not-open $.round']],
    ['submitting into it', submitIn(of({ round: 'group', rater: 'g2' }), { at }), ['round-not-open $.round']],
    ['who does not take part', skip({ rater: 'k9' }), ['unknown-rater $.rater']],
    ['a group by the key of a person', skip({ round: 'group', rater: 'k7' }), ['unknown-rater $.rater']],
    ['a plenum by the id of a group', skip({ round: 'plenum', rater: 'g1' }), ['unknown-rater $.rater']],
    ['another unit and wave', skip({ unit: 'south', wave: '2027' }), ['wrong-plan $.unit', 'wrong-plan $.wave']],
  ])('%s', (_, result, expected) => {
    expect(told(result)).toEqual(expected);
  });

  test('beside all else that is wrong', () => {
    expect(told(rateIn(of({ rater: 'k9' }), 'alowd', 'no', { at: '' }))).toEqual([
      'unknown-rater $.rater',
      'unknown-indicator $.ratings.alowd',
      'wrong-form $.ratings.alowd.at',
    ]);
  });

  test('and says how to mend it', () => {
    expect(messages(skip({ round: 'group', rater: 'g1' }))).toEqual([
      'The round "g1" isn\'t open yet; call openRound first.',
    ]);
    expect(messages(skip({ round: 'group', rater: 'g2' }))).toEqual([
      'The round "g2" was closed at 2026-11-20T12:00:00Z, and what was said in it stands.',
    ]);
    expect(messages(skip({ rater: 'k9' }))).toEqual([
      'The rater "k9" isn\'t a member of the round "alone"; mend the rater, or plan the round with them.',
    ]);
    expect(messages(skip({ round: 'group', rater: 'k7' }))).toEqual([
      'The plan has no group round "k7"; the rater of what is judged together is the id of its round, here one of "g1", "g2".',
    ]);
    expect(
      messages(editsFor(reading, { plan: { ...plan, rounds: [] } }).markMissing(mine, 'aloud', 'skipped', { at })),
    ).toEqual(['The plan has no individual round; plan one, or mend the round.']);
  });
});

test('whatever is said is refused, or makes an assessment that parses (1000 runs)', () => {
  const word = fc.oneof(
    fc.constantFrom('aloud', 'books', 'no', 'yes', 'strength', 'e1', ' ', '__proto__', 'toString'),
    fc.string(),
  );
  const time = fc.oneof(
    fc.constantFrom(
      at,
      '2026-11-21T10:00Z',
      '2026-11-21T10:00:00+01:00',
      '2026-02-29T10:00:00Z',
      '2026-11-21T24:00:00Z',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(word, word, word, time, (one, two, three, now) => {
      const when = { at: now };
      const said = { indicator: two, text: three };
      const results = [
        edits.rate(mine, one, two, when),
        edits.rateTogether(ours, one, two, { present: one.length, reason: three, at: now }),
        edits.setComment(mine, one, two, when),
        edits.setTarget(mine, one, two, when),
        edits.addEvidence(mine, one, said, when),
        edits.changeEvidence(filled, one, said, when),
        edits.clearRating(filled, one, when),
        edits.submitAssessment(mine, when),
      ];
      for (const result of results) {
        if (result.ok) expect(parseAssessment(reading, result.value).ok).toBe(true);
        else expect(result.issues.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});

import { parseAssessment } from '@rubrikk/core';
import { expect, test } from 'vitest';
import type { AssessmentForm } from './assessment-form.ts';
import { isAssessment } from './is-assessment.ts';
import { isWithinLimits } from './is-within-limits.ts';
import { madeUpDocument, madeUpRubric, randomBelow } from './made-up-assessments.test-data.ts';
import { ratingReader } from './rating-reader.ts';
import { responseCodes } from './response-codes.ts';

const rubric = madeUpRubric(5, 3);
const indicators = rubric.dimensions.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id));
const codes = responseCodes(rubric.scale.levels.map(({ id }) => id));
const columns = new Map(indicators.map((id, column) => [id, column]));
const form: AssessmentForm = { rubric, columns, ...codes, readRatings: ratingReader(indicators, columns, codes) };
const room = new Uint8Array(5);

const accepts = (data: unknown) => isAssessment(data, form, room, 0) && isWithinLimits(data, indicators.length);

test('takes just what parseAssessment takes', () => {
  const next = randomBelow(Number(process.env['PROPERTY_SEED'] ?? 20261121));
  const met: Record<'good' | 'bad', number> = { good: 0, bad: 0 };
  for (let run = 0; run < 4000; run += 1) {
    const document = madeUpDocument(next, rubric);
    const text = JSON.stringify(document);
    const { ok } = parseAssessment(rubric, document);
    expect(accepts(document), text).toBe(ok);
    met[ok ? 'good' : 'bad'] += 1;
  }
  expect(met.good).toBeGreaterThan(1000);
  expect(met.bad).toBeGreaterThan(1000);
});

const at = '2026-11-21T10:00:00Z';
const base = {
  id: 'a',
  rubric: { id: rubric.id, version: rubric.version },
  unit: 'north',
  wave: '2026',
  round: 'individual',
  rater: 'k',
  ratings: { i4: { level: 'level-2', at }, i0: { missing: 'declined', at } },
};
const together = (rating: object) => ({ ...base, round: 'group', ratings: { i0: { ...rating, at } } });
const lost = (...superseded: unknown[]) => ({ ...base, superseded });
const marked = (fingerprint: unknown) => ({ ...base, rubric: { ...base.rubric, fingerprint } });
const seen = { indicator: 'i0', text: 'Seen', at };
const sum = `sha256:${'0af1'.repeat(16)}`;

test.each<[string, boolean, unknown]>([
  ['the least there is', true, base],
  ['a name that begins with a letter beyond ASCII', true, { ...base, unit: 'Åsen' }],
  ['a rating of an indicator that the rubric lacks', false, { ...base, ratings: { other: { level: 'level-0', at } } }],
  ['a kind of missing in a list', false, { ...base, ratings: { i0: { missing: ['declined'], at } } }],
  ['who was present when nothing could be said', true, together({ missing: 'declined', present: 3 })],
  ['why nothing could be said', true, together({ missing: 'declined', reason: 'Too early' })],
  ['both', true, together({ missing: 'declined', present: 3, reason: 'Too early' })],
  ['nobody present', false, together({ missing: 'declined', present: 0 })],
  [
    'one rater who says how many were present',
    false,
    { ...together({ missing: 'declined', present: 3 }), round: 'individual' },
  ],
  ['a fingerprint', true, marked(sum)],
  ['a fingerprint in a list', false, marked([sum])],
  ['a fingerprint with something before it', false, marked(`x${sum}`)],
  ['a fingerprint with something after it', false, marked(`${sum}0`)],
  ['a status', true, { ...base, status: { state: 'submitted', at } }],
  ['a status with a third key', false, { ...base, status: { state: 'submitted', at, by: 'k' } }],
  ['a status that is none', false, { ...base, status: null }],
  ['evidence', true, { ...base, evidence: { 'e.1': seen } }],
  ['evidence whose key begins with a hyphen', false, { ...base, evidence: { '-e': seen } }],
  ['evidence whose key ends in a space', false, { ...base, evidence: { 'e ': seen } }],
  ['a comment on an indicator that the rubric lacks', false, { ...base, comments: { other: { text: 'Said', at } } }],
  ['cleared evidence', true, { ...base, cleared: { evidence: { e1: at } } }],
  ['cleared evidence whose key is no id', false, { ...base, cleared: { evidence: { '-e': at } } }],
  ['a cleared rating of an indicator that the rubric lacks', false, { ...base, cleared: { ratings: { other: at } } }],
  ['a lost comment', true, lost({ part: 'comments', key: 'i0', value: { text: 'Said', at } })],
  [
    'a lost comment with a fourth key',
    false,
    lost({ part: 'comments', key: 'i0', value: { text: 'Said', at }, by: 'k' }),
  ],
  ['something lost that is no object', false, lost(null)],
  ['a lost status', true, lost({ part: 'status', key: 'status', value: { state: 'reopened', at } })],
  ['a lost status under another key', false, lost({ part: 'status', key: 'state', value: { state: 'reopened', at } })],
  ['a lost status that is none', false, lost({ part: 'status', key: 'status', value: { state: 'lost', at } })],
  ['lost evidence', true, lost({ part: 'evidence', key: 'e1', value: seen })],
  ['lost evidence whose key is no id', false, lost({ part: 'evidence', key: '-e', value: seen })],
  ['lost evidence whose key is a number', false, lost({ part: 'evidence', key: 1, value: seen })],
  ['lost evidence that is a comment', false, lost({ part: 'evidence', key: 'e1', value: { text: 'Said', at } })],
  ['a lost rating', true, lost({ part: 'ratings', key: 'i0', value: { level: 'level-0', at } })],
  ['a lost rating that is a comment', false, lost({ part: 'ratings', key: 'i0', value: { text: 'Said', at } })],
  ['a lost part that there isn’t', false, lost({ part: 'remarks', key: 'i0', value: seen })],
])('%s: %j', (_, expected, data) => {
  expect([accepts(data), parseAssessment(rubric, data).ok]).toEqual([expected, expected]);
});

test('leaves a rubric whose id is none to the parser', () => {
  const odd = { ...rubric, id: 'made up' };
  const data = { ...base, rubric: { ...base.rubric, id: odd.id } };
  expect(isAssessment(data, { ...form, rubric: odd }, room, 0)).toBe(false);
  expect(parseAssessment(odd, data).ok).toBe(false);
});

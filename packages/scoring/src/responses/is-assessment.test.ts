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

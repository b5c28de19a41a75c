import { type Assessment, assessmentSchema } from '../assessment/assessment.ts';
import { checkAssessmentRules } from '../assessment/check-assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads an assessment from JSON data and checks it against its rubric.
 *
 * @param rubric - the rubric that it rates
 * @param data - what `JSON.parse` gave
 * @returns the assessment, typed by the rubric, or everything that is wrong with it
 * @example
 * ```ts
 * import { parseAssessment, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const stored = JSON.stringify(startAssessment(plcResults, start));
 * console.log(parseAssessment(plcResults, JSON.parse(stored)).ok); // => true
 * ```
 */
export function parseAssessment<const R extends Rubric>(rubric: R, data: unknown): Parsed<Assessment<R>> {
  // The rules have compared every indicator and level with the rubric, so the wide type is the narrow one.
  return parseWith(assessmentSchema, data, (value) => checkAssessmentRules(rubric, value)) as Parsed<Assessment<R>>;
}

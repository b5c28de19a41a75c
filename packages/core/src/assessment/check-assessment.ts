import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import type { Assessment } from './assessment.ts';
import { cellIssues } from './cell-issues.ts';

/**
 * Checks an assessment against the rubric that it says it rates: the same rubric and version, indicators that it has,
 * levels that they can be rated with, in each rating a level or the kind of missing, and nothing that stands there and is
 * cleared as well.
 *
 * @param rubric - the rubric
 * @param assessment - the assessment
 * @returns every issue; none when the assessment fits
 * @example
 * ```ts
 * import { checkAssessment, type Assessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const loaded: Assessment = {
 *   id: 'a1',
 *   rubric: { id: 'plc-results', version: '1.0.0' },
 *   unit: 'north',
 *   wave: '2026',
 *   round: 'individual',
 *   rater: 'k7',
 *   ratings: { weather: { level: 'developing', at: '2026-11-21T10:00:00Z' } },
 * };
 * console.log(checkAssessment(plcResults, loaded)[0]?.code); // => unknown-indicator
 * ```
 */
export function checkAssessment(rubric: Rubric, assessment: Assessment): Issue[] {
  return checkAssessmentRules(rubric, assessment);
}

/** The same over what was meant as an assessment, whatever else is wrong with it. */
export function checkAssessmentRules(rubric: Rubric, assessment: unknown): Issue[] {
  if (!isObject(assessment)) return [];
  return [...referenceIssues(rubric, assessment['rubric']), ...cellIssues(rubric, assessment)];
}

/** Issues for an assessment that rates another rubric, or another version of it. */
export function referenceIssues(rubric: Rubric, reference: unknown): Issue[] {
  const { id, version } = isObject(reference) ? reference : {};
  if (typeof id === 'string' && id !== rubric.id) {
    const message = `This assessment rates the rubric ${quote(id)}; expected ${quote(rubric.id)}. Check it against the rubric that it rates.`;
    return [{ code: 'wrong-rubric', path: ['rubric', 'id'], message }];
  }
  if (typeof version === 'string' && version !== rubric.version) {
    const message = `This assessment rates version ${quote(version)} of the rubric; expected ${quote(rubric.version)}. Check it against the version that it rates.`;
    return [{ code: 'wrong-version', path: ['rubric', 'version'], message }];
  }
  return [];
}

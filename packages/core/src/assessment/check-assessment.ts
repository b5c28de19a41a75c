import { noLevelMessage } from '../rubric/no-level-message.ts';
import { type Ids, outlineOf } from '../rubric/outline.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import type { Assessment } from './assessment.ts';

/**
 * Checks an assessment against the rubric that it says it rates: the same rubric and version, indicators that it has,
 * levels of its scale, and in each rating a level or the kind of missing.
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
  const { rubric: reference, ratings } = assessment;
  return [...referenceIssues(rubric, reference), ...ratingsIssues(rubric, ratings)];
}

function referenceIssues(rubric: Rubric, reference: unknown): Issue[] {
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

function ratingsIssues(rubric: Rubric, ratings: unknown): Issue[] {
  if (!isObject(ratings)) return [];
  const { indicators, levels } = outlineOf(rubric);
  const known = new Set(indicators.ids.map(({ id }) => id));
  return Object.entries(ratings).flatMap(([indicator, rating]) => {
    const path = ['ratings', indicator];
    return [
      ...(known.has(indicator) ? [] : [unknownIndicator(indicator, path)]),
      ...ratingIssues(levels, rating, path),
    ];
  });
}

function unknownIndicator(indicator: string, path: Issue['path']): Issue {
  const message = `The rubric has no indicator ${quote(indicator)}; mend the id, or remove the rating.`;
  return { code: 'unknown-indicator', path, message };
}

function ratingIssues(levels: Ids, rating: unknown, path: Issue['path']): Issue[] {
  if (!isObject(rating)) return [];
  const { level } = rating;
  const unknown = typeof level === 'string' && !levels.ids.some(({ id }) => id === level);
  return [
    ...(unknown
      ? [{ code: 'unknown-level' as const, path: [...path, 'level'], message: noLevelMessage(level, levels) }]
      : []),
    ...eitherIssues(rating, path),
  ];
}

/** A rating says its level or why it has none. */
function eitherIssues(rating: Readonly<Record<string, unknown>>, path: Issue['path']): Issue[] {
  const hasLevel = Object.hasOwn(rating, 'level');
  if (hasLevel !== Object.hasOwn(rating, 'missing')) return [];
  if (hasLevel) {
    const message = 'A rating has a "level" or says why it is "missing", not both; remove one of them.';
    return [{ code: 'unknown-key', path: [...path, 'missing'], message }];
  }
  const message = 'A rating has a "level" or says why it is "missing"; add one of them.';
  return [{ code: 'missing-key', path: [...path, 'level'], message }];
}

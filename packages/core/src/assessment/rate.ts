import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelOf } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { putCell } from './put-cell.ts';

/**
 * Rates one indicator, in place of what was rated before.
 *
 * @param assessment - the assessment; it stays as it was
 * @param indicator - the indicator's id
 * @param level - the id of the level
 * @param when - `at`: when it was rated (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when the level was already that one
 * @throws RangeError when the time isn't one; when the assessment is submitted, which an app knows before it offers the
 *   edit: reopen it first; or when it is a group's or a plenum's, whose judgement `rateTogether` takes
 * @example
 * ```ts
 * import { rate, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * let mine = startAssessment(plcResults, start);
 * mine = rate(mine, indicator, 'developing', { at: '2026-11-21T10:00:00Z' });
 * console.log(JSON.stringify(mine.ratings[indicator])); // => {"level":"developing","at":"2026-11-21T10:00:00Z"}
 * ```
 */
export function rate<R extends Rubric, I extends IndicatorId<R>>(
  assessment: Assessment<R>,
  indicator: I,
  level: LevelOf<R, I>,
  when: { readonly at: string },
): Assessment<R> {
  if (assessment.round !== 'individual') {
    throw new RangeError(
      `rate takes an assessment of the individual round; received one of the ${assessment.round} round, "${assessment.id}". Call rateTogether, which says how many were present and why.`,
    );
  }
  return putCell(assessment, 'ratings', indicator, { level, at: when.at });
}

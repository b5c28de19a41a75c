import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { putCell } from './put-cell.ts';
import { refuseNoWords } from './refuse-no-words.ts';

/**
 * Says something of one indicator, in place of what was said of it before.
 *
 * @param assessment - the assessment; it stays as it was
 * @param indicator - the indicator's id
 * @param text - the words
 * @param when - `at`: when it was written (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when those words already stood there
 * @throws RangeError when the time isn't one, there are no words, or the assessment is submitted: reopen it first
 * @example
 * ```ts
 * import { setComment, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const mine = startAssessment(plcResults, start);
 * const said = setComment(mine, indicator, 'Hver torsdag.', { at: '2026-11-21T10:00:00Z' });
 * console.log(said.comments?.[indicator]?.text); // => Hver torsdag.
 * ```
 */
export function setComment<R extends Rubric>(
  assessment: Assessment<R>,
  indicator: IndicatorId<R>,
  text: string,
  when: { readonly at: string },
): Assessment<R> {
  refuseNoWords('A comment', text, 'To take one away, call clearComment.');
  return putCell(assessment, 'comments', indicator, { text, at: when.at });
}

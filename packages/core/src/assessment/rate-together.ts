import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelOf } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { type Judgement, judged } from './judgement.ts';
import { putCell } from './put-cell.ts';

/**
 * Rates one indicator as a group or a plenum: a judgement of its own, that those present came to and say why. It is
 * never worked out from what each of them rated.
 *
 * @param assessment - the assessment of a group or a plenum; it stays as it was
 * @param indicator - the indicator's id
 * @param level - the id of the level
 * @param judgement - how many were `present`, the `reason`, and when (`at`)
 * @returns the new assessment; the same object when just that was judged before
 * @throws RangeError when the time isn't one, the assessment is of the individual round, nobody was present, no reason is
 *   given, or the assessment is submitted
 * @example
 * ```ts
 * import { rateTogether, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'g1', unit: 'north', wave: '2026', round: 'group', rater: 'group-1' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const judgement = { present: 5, reason: 'Alle team har mål.', at: '2026-11-21T10:00:00Z' };
 * const ours = rateTogether(startAssessment(plcResults, start), indicator, 'developing', judgement);
 * console.log(ours.ratings[indicator]?.present); // => 5
 * ```
 */
export function rateTogether<R extends Rubric, I extends IndicatorId<R>>(
  assessment: Assessment<R>,
  indicator: I,
  level: LevelOf<R, I>,
  judgement: Judgement,
): Assessment<R> {
  return putCell(assessment, 'ratings', indicator, { level, ...judged(assessment, judgement, 'rateTogether', 'rate') });
}

import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { type Judgement, judged } from './judgement.ts';
import type { MissingKind } from './missing-kind.ts';
import { putCell } from './put-cell.ts';

/**
 * Says as a group or a plenum why one indicator gets no level: how many were present, and why they came to that. What a
 * group just left open is marked by `markMissing`, which asks for neither.
 *
 * @param assessment - the assessment of a group or a plenum; it stays as it was
 * @param indicator - the indicator's id
 * @param missing - the kind of missing
 * @param judgement - how many were `present`, the `reason`, and when (`at`)
 * @returns the new assessment; the same object when just that was judged before
 * @throws RangeError when the time isn't one, the assessment is of the individual round, nobody was present, no reason is
 *   given, or the assessment is submitted
 * @example
 * ```ts
 * import { markMissingTogether, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'g1', unit: 'north', wave: '2026', round: 'group', rater: 'group-1' } as const;
 * const judgement = { present: 5, reason: 'Vi har ingen prøver i faget.', at: '2026-11-21T10:00:00Z' };
 * const ours = markMissingTogether(startAssessment(plcResults, start), 'team-smart-goals', 'not-applicable', judgement);
 * console.log(ours.ratings['team-smart-goals']?.reason); // => Vi har ingen prøver i faget.
 * ```
 */
export function markMissingTogether<R extends Rubric>(
  assessment: Assessment<R>,
  indicator: IndicatorId<R>,
  missing: MissingKind,
  judgement: Judgement,
): Assessment<R> {
  const judgedSo = judged(assessment, judgement, 'markMissingTogether', 'markMissing');
  return putCell(assessment, 'ratings', indicator, { missing, ...judgedSo });
}

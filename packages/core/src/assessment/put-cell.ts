import type { Rubric } from '../rubric/rubric.ts';
import { refuseNoTime } from '../shared/refuse-no-time.ts';
import type { Assessment } from './assessment.ts';
import { type CellOf, cellAt, type Part } from './cell.ts';
import { dropTombstone } from './clear-cell.ts';
import { editAssessment } from './edit-assessment.ts';
import { saysTheSame } from './says-the-same.ts';
import { takeBack } from './take-back.ts';

/** Puts something in its cell; the same assessment when it says what already stands there. */
export function putCell<R extends Rubric, P extends Part>(
  assessment: Assessment<R>,
  part: P,
  key: string,
  value: CellOf[P],
): Assessment<R> {
  refuseNoTime('An edit', value.at);
  const now = cellAt(assessment as Assessment, part, key);
  if (now !== undefined && saysTheSame(now, value)) return assessment;
  return editAssessment(assessment, (draft) => {
    draft[part] ??= {};
    const cells: Record<string, CellOf[Part] | undefined> = draft[part];
    cells[key] = value;
    dropTombstone(draft, part, key);
    takeBack(draft, { part, key, value });
  });
}

import type { Rubric } from '../rubric/rubric.ts';
import { refuseNoTime } from '../shared/refuse-no-time.ts';
import type { Assessment } from './assessment.ts';
import { changeAssessment } from './edit-assessment.ts';
import type { AssessmentStatus } from './status.ts';
import { takeBack } from './take-back.ts';

/** Says that an assessment is submitted, or open again. */
export function putStatus<R extends Rubric>(assessment: Assessment<R>, status: AssessmentStatus): Assessment<R> {
  refuseNoTime('An edit', status.at);
  return changeAssessment(assessment, (draft) => {
    draft.status = { ...status };
    takeBack(draft, { part: 'status', key: 'status', value: status });
  });
}

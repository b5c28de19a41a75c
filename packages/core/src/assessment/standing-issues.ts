import type { Issue } from '../shared/issue.ts';
import type { Assessment } from './assessment.ts';

/** An issue for an assessment that takes no edit, since it is submitted. */
export function submittedIssues({ status }: Assessment): Issue[] {
  if (status?.state !== 'submitted') return [];
  const message = `This assessment was submitted at ${status.at}; call reopenAssessment first.`;
  return [{ code: 'submitted', path: ['status'], message }];
}

type RatingEdit = 'rate' | 'rateTogether' | 'markMissingTogether';

/** An issue for an edit of those who rate alone on what others judge together, or the other way about. */
export function roundKindIssues({ round }: Assessment, edit: RatingEdit): Issue[] {
  if ((round === 'individual') === (edit === 'rate')) return [];
  const alone = edit === 'rateTogether' ? 'rate' : 'markMissing';
  const message =
    edit === 'rate'
      ? `rate takes an assessment of the individual round; received one of the ${round} round. Call rateTogether, which says how many were present and why.`
      : `${edit} takes the assessment of a group or a plenum; received one of the individual round. Call ${alone}.`;
  return [{ code: 'wrong-round', path: ['round'], message }];
}

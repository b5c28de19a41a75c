import type { CellEdit } from '../assessment/edit-issues.ts';
import { markMissing } from '../assessment/mark-missing.ts';
import { markMissingTogether } from '../assessment/mark-missing-together.ts';
import { rate } from '../assessment/rate.ts';
import { rateTogether } from '../assessment/rate-together.ts';
import { roundKindIssues } from '../assessment/standing-issues.ts';
import { type CheckCell, clearing } from './check-cell.ts';
import type { CheckedEdits } from './checked-edits.ts';

type RatingEdit = 'rate' | 'rateTogether' | 'markMissing' | 'markMissingTogether' | 'clearRating';

/** The edits of ratings. */
export function ratingEdits(cell: CheckCell): Pick<CheckedEdits, RatingEdit> {
  const rating = (indicator: string, value: CellEdit['value']): CellEdit => ({
    part: 'ratings',
    key: indicator,
    indicator,
    value,
  });
  return {
    rate: (assessment, indicator, level, { at }) => {
      const edit = () => rate(assessment, indicator, level, { at });
      return cell(assessment, rating(indicator, { level, at }), edit, roundKindIssues(assessment, 'rate'));
    },
    rateTogether: (assessment, indicator, level, { present, reason, at }) => {
      const judgement = { present, reason, at };
      const edit = () => rateTogether(assessment, indicator, level, judgement);
      const found = roundKindIssues(assessment, 'rateTogether');
      return cell(assessment, rating(indicator, { level, ...judgement }), edit, found);
    },
    markMissing: (assessment, indicator, missing, { at }) =>
      cell(assessment, rating(indicator, { missing, at }), () => markMissing(assessment, indicator, missing, { at })),
    markMissingTogether: (assessment, indicator, missing, { present, reason, at }) => {
      const judgement = { present, reason, at };
      const edit = () => markMissingTogether(assessment, indicator, missing, judgement);
      const found = roundKindIssues(assessment, 'markMissingTogether');
      return cell(assessment, rating(indicator, { missing, ...judgement }), edit, found);
    },
    clearRating: clearing(cell, 'ratings'),
  };
}

import type { Assessment } from '../assessment/assessment.ts';
import type { Part } from '../assessment/cell.ts';
import { referenceIssues } from '../assessment/check-assessment.ts';
import { clearCell } from '../assessment/clear-cell.ts';
import { type CellEdit, editIssues } from '../assessment/edit-issues.ts';
import { submittedIssues } from '../assessment/standing-issues.ts';
import { valueIssues } from '../assessment/value-issues.ts';
import { levelsByIndicator } from '../rubric/levels-by-indicator.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import type { Parsed } from '../shared/parsed.ts';
import type { CheckedEdits } from './checked-edits.ts';
import { openIssues } from './open-issues.ts';
import type { RoundPlan } from './round-plan.ts';

type Result = Parsed<Assessment>;

/** Runs an edit of a cell, where nothing is wrong with what it says, with where it stands, or with what was found else. */
export type CheckCell = (
  assessment: Assessment,
  said: CellEdit,
  edit: () => Assessment,
  found?: readonly Issue[],
) => Result;

/** Runs an edit of a cell, or of the whole, where nothing is wrong with it. */
export function checksOf(rubric: Rubric, plan: RoundPlan | undefined) {
  const levels = levelsByIndicator(rubric);
  const standing = (assessment: Assessment) => [
    ...referenceIssues(rubric, assessment.rubric),
    ...(plan === undefined ? [] : openIssues(plan, assessment)),
  ];
  const cell: CheckCell = (assessment, said, edit, found = []) => {
    const before = [...standing(assessment), ...submittedIssues(assessment)];
    return resultOf([...before, ...found, ...editIssues(levels, said)], edit);
  };
  const whole = (assessment: Assessment, { at }: { readonly at: string }, edit: () => Assessment): Result =>
    resultOf([...standing(assessment), ...valueIssues({ at }, ['status'])], edit);
  return { cell, whole };
}

function resultOf(issues: readonly Issue[], edit: () => Assessment): Result {
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: edit() };
}

/** An edit that empties a cell. */
export function clearing(cell: CheckCell, part: Part): CheckedEdits['removeEvidence'] {
  return (assessment, key, { at }) => {
    const about = part === 'evidence' ? {} : { indicator: key };
    return cell(assessment, { part, key, ...about, value: { at } }, () => clearCell(assessment, part, key, at));
  };
}

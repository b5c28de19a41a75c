import { addEvidence } from '../assessment/add-evidence.ts';
import { changeEvidence } from '../assessment/change-evidence.ts';
import type { CellEdit } from '../assessment/edit-issues.ts';
import { knownEvidenceIdIssues, newEvidenceIdIssues } from '../assessment/evidence-id-issues.ts';
import type { NewEvidence } from '../assessment/new-evidence.ts';
import { type CheckCell, clearing } from './check-cell.ts';
import type { CheckedEdits } from './checked-edits.ts';

/** The edits of evidence. */
export function evidenceEdits(
  cell: CheckCell,
): Pick<CheckedEdits, 'addEvidence' | 'changeEvidence' | 'removeEvidence'> {
  const piece = (id: string, { indicator, text, kind, link }: NewEvidence, at: string): CellEdit => ({
    part: 'evidence',
    key: id,
    indicator,
    value: { indicator, text, kind, link, at },
  });
  return {
    addEvidence: (assessment, id, evidence, { at }) => {
      const found = newEvidenceIdIssues(assessment, id, evidence);
      return cell(assessment, piece(id, evidence, at), () => addEvidence(assessment, id, evidence, { at }), found);
    },
    changeEvidence: (assessment, id, evidence, { at }) => {
      const found = knownEvidenceIdIssues(assessment, id);
      return cell(assessment, piece(id, evidence, at), () => changeEvidence(assessment, id, evidence, { at }), found);
    },
    removeEvidence: clearing(cell, 'evidence'),
  };
}

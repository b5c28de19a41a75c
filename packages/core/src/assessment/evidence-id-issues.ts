import { idForm } from '../shared/id-form.ts';
import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import type { Assessment } from './assessment.ts';
import { cellAt } from './cell.ts';
import type { NewEvidence } from './new-evidence.ts';
import { saysTheSame } from './says-the-same.ts';

/** What is wrong with the id of a new piece of evidence. */
export function newEvidenceIdIssues(assessment: Assessment, id: string, evidence: NewEvidence): Issue[] {
  const path = ['evidence', id];
  if (!idForm.test(id)) {
    const message = `Expected an id of letters, digits, ".", "_" and "-" that begins with a letter or a digit; received ${quote(id)}.`;
    return [{ code: 'wrong-form', path, message }];
  }
  const there = cellAt(assessment, 'evidence', id);
  if (there === undefined || saysTheSame({ ...evidence, at: '' }, there)) return [];
  const message = `The id ${quote(id)} names other evidence; give another id, or call changeEvidence.`;
  return [{ code: 'duplicate-id', path, message }];
}

/** An issue for the id of evidence that isn't there to be changed. */
export function knownEvidenceIdIssues(assessment: Assessment, id: string): Issue[] {
  if (cellAt(assessment, 'evidence', id) !== undefined) return [];
  const message = `There is no evidence ${quote(id)} to change; mend the id, or call addEvidence.`;
  return [{ code: 'unknown-evidence', path: ['evidence', id], message }];
}

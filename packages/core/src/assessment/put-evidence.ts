import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import type { NewEvidence } from './new-evidence.ts';
import { putCell } from './put-cell.ts';
import { refuseNoWords } from './refuse-no-words.ts';

/** Puts a piece of evidence in its place, with no more than evidence has. */
export function putEvidence<R extends Rubric>(
  assessment: Assessment<R>,
  id: string,
  evidence: NewEvidence,
  at: string,
): Assessment<R> {
  const { indicator, text, kind, link } = evidence;
  refuseNoWords('A piece of evidence', text, 'Say what it shows.');
  const said = { indicator, text, ...(kind !== undefined && { kind }), ...(link !== undefined && { link }) };
  return putCell(assessment, 'evidence', id, { ...said, at });
}

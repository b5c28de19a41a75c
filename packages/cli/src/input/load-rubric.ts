import { readFileSync } from 'node:fs';
import { bad, good, type Result } from '../result.ts';
import { decodeUtf8 } from './decode-utf-8.ts';
import { fileProblem } from './file-problem.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import { readRubric } from './read-rubric.ts';
import { shippedIds } from './shipped-ids.ts';
import { shippedRubric } from './shipped-rubric.ts';

/** Finds a rubric that a report can be made of, with its texts: one that ships, by its id, or one in a JSON file. */
export function loadRubric(idOrFile: string): Result<OrdinalDocument> {
  const shipped = shippedRubric(idOrFile);
  if (shipped !== undefined) return shipped;
  const bytes = bytesOf(idOrFile);
  if (!bytes.ok) return bytes;
  const content = decodeUtf8(idOrFile, bytes.value);
  return content.ok ? readRubric(idOrFile, content.value) : content;
}

function bytesOf(file: string): Result<Uint8Array> {
  try {
    return good(readFileSync(file));
  } catch (error) {
    const known = shippedIds().join(', ');
    return bad(fileProblem(file, error, `Name a rubric file, or one of the rubrics that ship: ${known}.`));
  }
}

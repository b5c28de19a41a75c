import { readFileSync } from 'node:fs';
import { nearIds } from '@rubrikk/core';
import { bad, good, type Result } from '../result.ts';
import { decodeUtf8 } from './decode-utf-8.ts';
import { fileProblem } from './file-problem.ts';
import type { OrdinalDocument } from './ordinal-document.ts';
import { readRubric } from './read-rubric.ts';
import { shippedIds } from './shipped-ids.ts';
import { shippedRubric } from './shipped-rubric.ts';

/**
 * Finds a rubric that a report can be made of, with its texts: one that ships, by its id, or one in a JSON file; where it has
 * no scale, on the one that ships under an id.
 */
export function loadRubric(idOrFile: string, scale?: string): Result<OrdinalDocument> {
  const shipped = shippedRubric(idOrFile, scale);
  if (shipped !== undefined) return shipped;
  const bytes = bytesOf(idOrFile);
  if (!bytes.ok) return bytes;
  const content = decodeUtf8(idOrFile, bytes.value);
  return content.ok ? readRubric(idOrFile, content.value, scale) : content;
}

function bytesOf(file: string): Result<Uint8Array> {
  try {
    return good(readFileSync(file));
  } catch (error) {
    return bad(fileProblem(file, error, shippedWords(file)));
  }
}

function shippedWords(name: string): string {
  const { ready, scaleless } = shippedIds();
  const [near] = nearIds(name, [...ready, ...scaleless]);
  const meant = near === undefined ? '' : `Did you mean ${near}? `;
  return `${meant}Name a rubric file, or one of the rubrics that ship: ${ready.join(', ')}; or, with --scale, ${scaleless.join(', ')}.`;
}

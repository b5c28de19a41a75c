import type { Issue } from '../shared/issue.ts';
import type { Parsed } from '../shared/parsed.ts';
import { applyOperation } from './apply-operation.ts';
import { readPatch } from './read-patch.ts';

/**
 * Does a JSON Patch (RFC 6902) with the operations `add`, `remove`, `replace` and `test`: all of it, or nothing.
 *
 * @param data - an assessment, or any JSON data; they stay as they were, and what doesn't change is the same object
 * @param patch - the patch as `JSON.parse` gave it, or as `withPatches` did
 * @returns the data after it, to be read by `parseAssessment` where the patch came from outside; or every fault of the
 *   patch's form, and where that is good, the first operation that doesn't fit the data
 * @example
 * ```ts
 * import { applyPatch, parseAssessment, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const rating = { level: 'developing', at: '2026-11-21T10:00:00Z' };
 * const patch = [{ op: 'add', path: '/ratings/team-smart-goals', value: rating }];
 * const patched = applyPatch(startAssessment(plcResults, start), patch);
 * console.log(patched.ok && parseAssessment(plcResults, patched.value).ok); // => true
 * ```
 */
export function applyPatch(data: unknown, patch: unknown): Parsed<unknown> {
  const read = readPatch(patch);
  if (!read.ok) return read;
  let value = data;
  for (const [position, operation] of read.value.entries()) {
    const after = applyOperation(value, operation);
    if (!after.ok) return { ok: false, issues: [issueAt(position, after)] };
    value = after.value;
  }
  return { ok: true, value };
}

function issueAt(position: number, { code, message }: Pick<Issue, 'code' | 'message'>): Issue {
  return { code, path: [position, code === 'patch-test' ? 'value' : 'path'], message };
}

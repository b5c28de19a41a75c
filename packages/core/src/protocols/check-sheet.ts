import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import type { Sheet } from './sheet.ts';
import type { SheetEntry } from './sheet-entry.ts';
import { sheetRefusal } from './sheet-refusal.ts';
import type { Tool } from './tool.ts';

/**
 * Checks a sheet against its tool: the same tool and version, and every entry one that could be written when it was.
 *
 * @param tool - the tool
 * @param sheet - the sheet
 * @returns every issue; none when the sheet fits
 * @example
 * ```ts
 * import { checkSheet, type Sheet, type Tool } from '@rubrikk/core';
 *
 * const tool: Tool = { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good' }, { id: 'better' }] };
 * const entries = [{ id: 'e1', place: 'bad', words: 'Noise', at: '2026-11-21T10:00:00Z' }];
 * const sheet: Sheet = { id: 's1', tool: { id: 'cross', version: '1.0.0' }, unit: 'north', entries };
 * console.log(checkSheet(tool, sheet)[0]?.code); // => refused
 * ```
 */
export function checkSheet(tool: Tool, sheet: Sheet): Issue[] {
  const issues = referenceIssues(tool, sheet);
  return issues.length > 0 ? issues : entryIssues(tool, sheet);
}

function referenceIssues({ id, version }: Tool, { tool }: Sheet): Issue[] {
  if (tool.id !== id) {
    const message = `This is a sheet of the tool ${quote(tool.id)}; expected ${quote(id)}. Check it against its own tool.`;
    return [{ code: 'wrong-tool', path: ['tool', 'id'], message }];
  }
  if (tool.version === version) return [];
  const message = `This is a sheet of version ${quote(tool.version)}; expected ${quote(version)}. Check it against the version that was filled in.`;
  return [{ code: 'wrong-version', path: ['tool', 'version'], message }];
}

function entryIssues(tool: Tool, { entries }: Sheet): Issue[] {
  const before: SheetEntry[] = [];
  return entries.flatMap((entry, at) => {
    const refusal = sheetRefusal(tool, { entries: before }, entry);
    before.push(entry);
    if (refusal === undefined) return [];
    const message = `The tool doesn't allow this entry here (${refusal.reason}); mend it, or remove it.`;
    return [{ code: 'refused', path: ['entries', at], message }];
  });
}

import { checkSheet } from '../protocols/check-sheet.ts';
import { type Sheet, sheetSchema } from '../protocols/sheet.ts';
import type { Tool } from '../protocols/tool.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a sheet from JSON data and checks it against its tool.
 *
 * @param tool - the tool that is filled in, without issues (`checkTool`)
 * @param data - what `JSON.parse` gave
 * @returns the sheet, or everything that is wrong with it; what its tool doesn't allow is told where its form is good
 * @example
 * ```ts
 * import { openSheet, parseSheet, type Tool } from '@rubrikk/core';
 *
 * const tool: Tool = { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good' }, { id: 'better' }] };
 * const stored = JSON.stringify(openSheet(tool, { id: 's1', unit: 'north' }));
 * console.log(parseSheet(tool, JSON.parse(stored)).ok); // => true
 * ```
 */
export function parseSheet(tool: Tool, data: unknown): Parsed<Sheet> {
  const parsed = parseWith(sheetSchema, data, () => []);
  const issues = parsed.ok ? checkSheet(tool, parsed.value) : [];
  return issues.length === 0 ? parsed : { ok: false, issues };
}

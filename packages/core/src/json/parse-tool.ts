import { checkToolRules } from '../protocols/check-tool.ts';
import { type Tool, toolSchema } from '../protocols/tool.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a tool (a grid, a sequence or a tree) from JSON data.
 *
 * @param data - what `JSON.parse` gave
 * @returns the tool, or everything that is wrong with it
 * @example
 * ```ts
 * import { formatPath, parseTool } from '@rubrikk/core';
 *
 * const parsed = parseTool({ kind: 'grid', id: 'cross', version: '1.0.0', cells: [] });
 * if (!parsed.ok) console.log(parsed.issues.map((issue) => formatPath(issue.path)).join(' ')); // => $.cells
 * ```
 */
export function parseTool(data: unknown): Parsed<Tool> {
  return parseWith(toolSchema, data, checkToolRules);
}

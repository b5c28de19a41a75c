import { checkToolTextRules } from '../protocols/check-tool-text.ts';
import type { Tool } from '../protocols/tool.ts';
import type { ToolText } from '../protocols/tool-text.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';
import { toolTextSchema } from './tool-text-schema.ts';

/**
 * Reads the words of a tool in one language from JSON data.
 *
 * @param tool - the tool whose words they are
 * @param data - what `JSON.parse` gave
 * @returns the text, typed by the tool, or everything that is wrong with it: also each string that is missing or that nothing
 *   asks for
 * @example
 * ```ts
 * import { formatPath, parseToolText, type Tool } from '@rubrikk/core';
 *
 * const tool: Tool = { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good' }] };
 * const text = { tool: 'cross', language: 'en', title: 'The cross', places: {} };
 * const parsed = parseToolText(tool, text);
 * if (!parsed.ok) for (const { code, path } of parsed.issues) console.log(code, formatPath(path)); // => missing-text $.places.good
 * ```
 */
export function parseToolText<const T extends Tool>(tool: T, data: unknown): Parsed<ToolText<T>> {
  // The rules have compared every id with the tool's, so the wide type is the narrow one.
  return parseWith(toolTextSchema, data, (text) => checkToolTextRules(tool, text)) as Parsed<ToolText<T>>;
}

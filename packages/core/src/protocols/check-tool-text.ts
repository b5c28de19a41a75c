import type { Issue } from '../shared/issue.ts';
import { textIssues } from '../shared/text-issues.ts';
import type { Tool } from './tool.ts';
import { toolPlaces } from './tool-places.ts';
import type { ToolText } from './tool-text.ts';

/**
 * Checks that the words of a tool are all there, and no others.
 *
 * @param tool - the tool whose words they are
 * @param text - the text
 * @returns every issue: each string that is missing, and each that nothing asks for; none when the text is whole
 * @example
 * ```ts
 * import { checkToolText, formatPath, type Tool, type ToolText } from '@rubrikk/core';
 *
 * const tool: Tool = { kind: 'grid', id: 'cross', version: '1.0.0', cells: [{ id: 'good' }] };
 * const text: ToolText = { tool: 'cross', language: 'en', title: 'The cross', places: { good: 'What is good' } };
 * console.log(checkToolText(tool, text).length); // => 0
 * console.log(checkToolText(tool, { ...text, places: {} }).map(({ code, path }) => `${code} ${formatPath(path)}`).join()); // => missing-text $.places.good
 * ```
 */
export function checkToolText(tool: Tool, text: ToolText): Issue[] {
  return checkToolTextRules(tool, text);
}

/** The same over what was meant as a text, whatever else is wrong with it. */
export function checkToolTextRules(tool: Tool, text: unknown): Issue[] {
  const places = toolPlaces(tool);
  const parts = [
    { name: 'places', kind: 'place', ids: places.map(({ id }) => id) },
    { name: 'prompts', kind: 'prompt', ids: places.flatMap(({ prompts = [] }) => prompts) },
    { name: 'groups', kind: 'group', ids: places.flatMap(({ groups = [] }) => groups) },
  ];
  return textIssues({ key: 'tool', name: 'tool', id: tool.id, code: 'wrong-tool' }, parts, text);
}

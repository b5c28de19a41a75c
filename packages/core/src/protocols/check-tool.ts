import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedText, type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import type { Tool } from './tool.ts';

/**
 * Checks the rules of a tool that reach over several of its parts: no id twice, rows and columns that are there, a
 * question to carry that is there, and levels that stand under an earlier one.
 *
 * @param tool - the tool
 * @returns every issue; none when the tool holds
 * @example
 * ```ts
 * import { checkTool, formatPath } from '@rubrikk/core';
 *
 * const levels = [{ id: 'component' }, { id: 'how', under: 'factor' }];
 * const [issue] = checkTool({ kind: 'tree', id: 'core', version: '1.0.0', levels });
 * if (issue) console.log(issue.code, formatPath(issue.path)); // => unknown-place $.levels[1].under
 * ```
 */
export function checkTool(tool: Tool): Issue[] {
  return checkToolRules(tool);
}

/** The same over what was meant as a tool, whatever else is wrong with it. */
export function checkToolRules(tool: unknown): Issue[] {
  if (!isObject(tool)) return [];
  const top = { thing: tool, path: [] };
  const listed = (key: string) => placedThings(tool[key], [key]);
  const [cells, questions, levels] = [listed('cells'), listed('questions'), listed('levels')];
  return [
    ...duplicateIds('row', textsAt(top, 'rows')),
    ...duplicateIds('column', textsAt(top, 'columns')),
    ...[cells, questions, levels].flatMap((places) => duplicateIds('place', idsOf(places))),
    ...duplicateIds(
      'prompt',
      cells.flatMap((cell) => textsAt(cell, 'prompts')),
    ),
    ...levels.flatMap((level) => duplicateIds('group', textsAt(level, 'groups'))),
    ...unknown(
      'row',
      cells.flatMap((cell) => textAt(cell, 'row')),
      textsAt(top, 'rows'),
    ),
    ...unknown(
      'column',
      cells.flatMap((cell) => textAt(cell, 'column')),
      textsAt(top, 'columns'),
    ),
    ...unknown('question', textAt(top, 'carries'), idsOf(questions)),
    ...levels.flatMap((level, at) => unknown('earlier level', textAt(level, 'under'), idsOf(levels.slice(0, at)))),
  ];
}

const idsOf = (things: readonly PlacedThing[]) => things.flatMap((placed) => textAt(placed, 'id'));

function unknown(kind: string, named: readonly PlacedText[], known: readonly PlacedText[]): Issue[] {
  const ids = new Set(known.map(({ id }) => id));
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => {
      const message = `The tool has no ${kind} ${quote(id)}; add it, or mend the id.`;
      return { code: 'unknown-place', path, message };
    });
}

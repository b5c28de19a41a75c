import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { quote } from '../shared/quote.ts';
import { noLevelMessage } from './no-level-message.ts';
import { type Ids, outlineOf, type PlacedId } from './outline.ts';
import type { Rubric } from './rubric.ts';

/**
 * Checks the rules of a rubric that reach over several of its parts: no id twice, and a favourable level that exists.
 *
 * @param rubric - the rubric
 * @returns every issue; none when the rubric holds
 * @example
 * ```ts
 * import { checkRubric } from '@rubrikk/core';
 *
 * const issues = checkRubric({
 *   id: 'reading',
 *   version: '1.0.0',
 *   source: { title: 'Reading', language: 'en' },
 *   scale: { id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'often' },
 *   dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'aloud' }] }],
 * });
 * console.log(issues.map((issue) => issue.code).join(' ')); // => unknown-level duplicate-id
 * ```
 */
export function checkRubric(rubric: Rubric): Issue[] {
  return checkRubricRules(rubric);
}

/** The same over what was meant as a rubric, whatever else is wrong with it. */
export function checkRubricRules(rubric: unknown, under: Issue['path'] = []): Issue[] {
  const outline = outlineOf(rubric, under);
  return [
    ...duplicates('instruction', outline.instructions),
    ...duplicates('level', outline.levels),
    ...favourableIssues(rubric, outline.levels, under),
    ...duplicates('dimension', outline.dimensions),
    ...duplicates('indicator', outline.indicators),
  ];
}

function duplicates(kind: string, { ids }: Ids): Issue[] {
  const first = new Map<string, PlacedId>();
  return ids.flatMap((placed): Issue[] => {
    const earlier = first.get(placed.id);
    if (earlier === undefined) {
      first.set(placed.id, placed);
      return [];
    }
    const stands = `The ${kind} id ${quote(placed.id)} already stands at ${formatPath(earlier.path)}`;
    return [{ code: 'duplicate-id', path: placed.path, message: `${stands}; give each ${kind} an id of its own.` }];
  });
}

function favourableIssues(rubric: unknown, levels: Ids, under: Issue['path']): Issue[] {
  const scale = isObject(rubric) ? rubric['scale'] : undefined;
  const favourable = isObject(scale) ? scale['favourable'] : undefined;
  if (typeof favourable !== 'string' || !levels.complete) return [];
  if (levels.ids.some(({ id }) => id === favourable)) return [];
  const message = noLevelMessage(favourable, levels);
  return [{ code: 'unknown-level', path: [...under, 'scale', 'favourable'], message }];
}

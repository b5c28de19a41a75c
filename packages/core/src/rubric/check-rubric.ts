import { duplicateIds } from '../shared/duplicate-ids.ts';
import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import { type Ids, idsOf, outlineOf, type PlacedId } from './outline.ts';
import type { Rubric } from './rubric.ts';
import { DEEPEST, dimensionsIn, indicatorsIn, scalesIn } from './rubric-lists.ts';
import { scaleIssues } from './scale-issues.ts';

/**
 * Checks the rules of a rubric that reach over several of its parts: no id twice, scales and levels that exist where
 * they are named, a favourable level where levels have an order, and dimensions that hold something and nest no deeper
 * than 16.
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
 *   scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'often' },
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
  const own = ownScales(rubric, under);
  return [
    ...duplicates('instruction', outline.instructions),
    ...duplicates('scale', outline.scales),
    ...duplicates('level', outline.levels),
    ...scalesIn(rubric, under).things.flatMap(scaleIssues),
    ...duplicates('dimension', outline.dimensions),
    ...dimensionsIn(rubric, under).things.flatMap((dimension) => dimensionIssues(dimension, under)),
    ...duplicates('indicator', outline.indicators),
    ...indicatorsIn(rubric, under).things.flatMap((indicator) => indicatorIssues(indicator, own)),
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

/** The scales that indicators may name: all but the shared one, which they have without a word. */
function ownScales(rubric: unknown, under: Issue['path']): Ids {
  if (!isObject(rubric)) return { ids: [], complete: false };
  const { scale: _, ...others } = rubric;
  return idsOf(scalesIn(others, under));
}

function dimensionIssues({ thing, path }: PlacedThing, under: Issue['path']): Issue[] {
  const hasDimensions = Object.hasOwn(thing, 'dimensions');
  if (!hasDimensions && !Object.hasOwn(thing, 'indicators')) {
    const message = 'A dimension has "indicators", "dimensions", or both; add one of them.';
    return [{ code: 'missing-key', path: [...path, 'indicators'], message }];
  }
  // Each dimension around this one adds its list and its place there to the path.
  const depth = (path.length - under.length) / 2;
  if (!hasDimensions || depth < DEEPEST) return [];
  const message = `Dimensions nest no deeper than ${DEEPEST}; put these beside dimensions further up.`;
  return [{ code: 'too-deep', path: [...path, 'dimensions'], message }];
}

function indicatorIssues(indicator: PlacedThing, own: Ids): Issue[] {
  return [
    ...textAt(indicator, 'scale').flatMap((placed) => unknownScale(placed, own)),
    ...duplicateIds('prompt', textsAt(indicator, 'prompts')),
    ...duplicateIds('role', textsAt(indicator, 'roles')),
    ...duplicateIds('kind of unit', textsAt(indicator, 'unitKinds')),
  ];
}

function unknownScale({ id, path }: PlacedId, own: Ids): Issue[] {
  if (!own.complete || own.ids.some((scale) => scale.id === id)) return [];
  const known = own.ids.map((scale) => quote(scale.id)).join(', ');
  const expected = own.ids.length === 0 ? 'the rubric has no "scales"' : `expected one of ${known}`;
  const message = `No scale in "scales" is named ${quote(id)}; ${expected}. Leave it out where the shared scale is meant.`;
  return [{ code: 'unknown-scale', path, message }];
}

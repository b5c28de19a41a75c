import type { Issue } from '../shared/issue.ts';
import { type PlacedThing, textAt } from '../shared/placed-things.ts';
import { noLevelMessage } from './no-level-message.ts';
import { type Ids, idsOf, type PlacedId } from './outline.ts';
import { levelsIn } from './rubric-lists.ts';

/** What is wrong between the parts of a scale: an order has a favourable level, and classes have none. */
export function scaleIssues(scale: PlacedThing): Issue[] {
  const { thing, path } = scale;
  const hasFavourable = Object.hasOwn(thing, 'favourable');
  if (thing['kind'] === 'ordinal' && !hasFavourable) {
    const message = '"favourable" is missing; expected the lowest level that counts as favourable.';
    return [{ code: 'missing-key', path: [...path, 'favourable'], message }];
  }
  if (thing['kind'] === 'classification' && hasFavourable) {
    const message = 'The classes of a classification have no order, so none is "favourable"; remove it.';
    return [{ code: 'unknown-key', path: [...path, 'favourable'], message }];
  }
  return textAt(scale, 'favourable').flatMap((favourable) => unknownLevel(favourable, idsOf(levelsIn(scale))));
}

function unknownLevel({ id, path }: PlacedId, levels: Ids): Issue[] {
  if (!levels.complete || levels.ids.some((level) => level.id === id)) return [];
  return [{ code: 'unknown-level', path, message: noLevelMessage(id, levels) }];
}

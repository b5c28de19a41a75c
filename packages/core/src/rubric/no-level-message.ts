import { quote } from '../shared/quote.ts';
import type { Ids } from './outline.ts';

/** Says that a level isn't one of the scale's, or that there is no scale. */
export function noLevelMessage(level: string, levels: Ids): string {
  if (levels.ids.length === 0) return `There is no scale to rate ${quote(level)} on; attach one to the rubric.`;
  return `The scale has no level ${quote(level)}; expected one of ${levels.ids.map(({ id }) => quote(id)).join(', ')}.`;
}

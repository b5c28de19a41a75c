import { quote } from '../shared/quote.ts';
import type { Ids } from './outline.ts';

/** Says that a level isn't one of the scale's. */
export function noLevelMessage(level: string, levels: Ids): string {
  return `The scale has no level ${quote(level)}; expected one of ${levels.ids.map(({ id }) => quote(id)).join(', ')}.`;
}

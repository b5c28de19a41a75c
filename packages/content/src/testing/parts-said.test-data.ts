import type { Data } from './data.test-data.ts';
import type { Parts } from './parts-asked.test-data.ts';

/** The ids that a text has words for, by its parts; descriptors as `indicator.level`. */
export function partsSaid(text: Data): Parts {
  const parts = Object.entries(text).filter(([, part]) => typeof part === 'object');
  const said = parts.map(([name, part]): [string, string[]] => [name, keysIn(part, [])]);
  return Object.fromEntries(said.filter(([, ids]) => ids.length > 0));
}

function keysIn(part: unknown, under: readonly string[]): string[] {
  if (typeof part !== 'object' || part === null) return [under.join('.')];
  return Object.entries(part).flatMap(([key, below]) => keysIn(below, [...under, key]));
}

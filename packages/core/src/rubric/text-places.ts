import { isObject } from '../shared/objects-in.ts';
import { levelsByIndicator } from './levels-by-indicator.ts';
import { type Ids, outlineOf } from './outline.ts';
import type { Rubric } from './rubric.ts';

/** The keys of one string of a text: its part, then an id; of a descriptor its indicator and its level. */
export type TextPlace = readonly [part: string, ...ids: string[]];

/** The place of every string that a rubric asks for, in the order of the parts and of the rubric. */
export function textPlaces(rubric: Rubric): TextPlace[] {
  const outline = outlineOf(rubric);
  const part = (name: string, ids: Ids) => idsIn(ids).map((id): TextPlace => [name, id]);
  const levels = levelsByIndicator(rubric);
  return [
    ['title'],
    ...part('instructions', outline.instructions),
    ...part('levels', outline.levels),
    ...part('rules', outline.ruled),
    ...part('dimensions', outline.dimensions),
    ...part('principles', outline.principled),
    ...part('indicators', outline.indicators),
    ...part('stems', outline.stems),
    ...part('prompts', outline.prompts),
    ...idsIn(outline.described).flatMap((indicator) =>
      idsIn(levels.get(indicator)).map((level): TextPlace => ['descriptors', indicator, level]),
    ),
  ];
}

function idsIn(ids: Ids | undefined): string[] {
  return [...new Set(ids?.ids.map(({ id }) => id))];
}

/** The words at a place of a text; `undefined` where none are there. */
export function wordsAt(text: unknown, place: readonly string[]): string | undefined {
  let found = text;
  for (const key of place) found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  return typeof found === 'string' && /\S/.test(found) ? found : undefined;
}

/** A text made of its words, each at its place. */
export function textOf(words: Iterable<readonly [place: readonly string[], words: string]>): Record<string, unknown> {
  const text: Tree = new Map();
  for (const [place, string] of words) put(text, place, string);
  return asObject(text);
}

type Tree = Map<string, string | Tree>;

function put(tree: Tree, place: readonly string[], words: string): void {
  const [key, ...rest] = place as [string, ...string[]];
  if (rest.length === 0) {
    tree.set(key, words);
    return;
  }
  const known = tree.get(key);
  const below: Tree = known instanceof Map ? known : new Map();
  tree.set(key, below);
  put(below, rest, words);
}

function asObject(tree: Tree): Record<string, unknown> {
  return Object.fromEntries([...tree].map(([key, below]) => [key, below instanceof Map ? asObject(below) : below]));
}

import { expect, test } from 'vitest';
import { nested, nestedText } from './nested-rubric.test-data.ts';
import { textOf, textPlaces, wordsAt } from './text-places.ts';

/** Every path to a string, in the order in which it is written. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, below]) => leaves(below, [...path, key]));
}

test('tells the place of every string that a rubric asks for', () => {
  const { rubric: _, language: __, ...words } = nestedText;
  expect(textPlaces(nested)).toEqual(leaves(words));
});

test('a text is made of its words, and gives them again', () => {
  const { rubric: _, language: __, ...words } = nestedText;
  const placed = textPlaces(nested).map((place) => [place, `${wordsAt(nestedText, place)}`] as const);
  expect(textOf(placed)).toEqual(words);
});

test.each([
  [{ title: 'T' }, ['title'], 'T'],
  [{ title: ' ' }, ['title'], undefined],
  [{ title: 3 }, ['title'], undefined],
  [{ levels: {} }, ['levels', 'constructor'], undefined],
  [{ levels: 'words' }, ['levels', 'length'], undefined],
  [{}, ['levels', 'no'], undefined],
])('of %j the words at %j are %j', (text, place, words) => {
  expect(wordsAt(text, place)).toBe(words);
});

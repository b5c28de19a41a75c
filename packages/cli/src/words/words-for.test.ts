import { expect, it } from 'vitest';
import { wordsFor } from './words-for.ts';

it.each([
  ['nb', 'nb'],
  ['nn', 'nn'],
  ['da', 'da'],
  ['sv-FI', 'sv'],
  ['EN-US', 'en'],
  ['no', 'nb'],
  ['fi', 'en'],
])('wordsFor gives %s the words of %s', (language, expected) => {
  expect(wordsFor(language).language).toBe(expected);
});

import { expect, test } from 'vitest';
import { wordsSchema } from './words.ts';

test.each(['a', ' a ', '…', 'Vi deler.\nHver uke.', '語'])('%j are words', (words) => {
  expect(wordsSchema.safeParse(words).success).toBe(true);
});

test.each(['', ' ', '\n\t', '\u00a0', '\ufeff', null, 3, ['a']])('%j are none', (words) => {
  expect(wordsSchema.safeParse(words).success).toBe(false);
});

import { expect, test } from 'vitest';
import { oneMeaning } from './one-meaning.ts';

test('words of one meaning, however they are written', () => {
  expect(
    oneMeaning([
      ['Ja', 1],
      [' JA ', 1],
      ['nei', 0],
    ]),
  ).toEqual(
    new Map([
      ['ja', 1],
      ['nei', 0],
    ]),
  );
});

test('a word of two meanings has none, and a third does not give it one', () => {
  expect(
    oneMeaning([
      ['ja', 1],
      ['Ja', 2],
    ]),
  ).toEqual(new Map([['ja', undefined]]));
  expect(
    oneMeaning([
      ['ja', 1],
      ['ja', 2],
      ['ja', 2],
    ]),
  ).toEqual(new Map([['ja', undefined]]));
  expect(
    oneMeaning([
      ['ja', 1],
      ['ja', 2],
      ['ja', 1],
    ]),
  ).toEqual(new Map([['ja', undefined]]));
});

import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number.ts';

it.each([
  ['3.0', '3'],
  ['3,00', '3'],
  ['-1.0', '-1'],
  ['99,0', '99'],
  ['3', '3'],
  ['2.5', '2.5'],
  ['2.05', '2.05'],
  ['1,000', '1,000'],
  ['3.', '3.'],
  ['.0', '.0'],
  ['3.0.0', '3.0.0'],
  ['v3.0', 'v3.0'],
  ['3.0 %', '3.0 %'],
])('%j is %j', (word, expected) => {
  expect(wholeNumber(word)).toBe(expected);
});

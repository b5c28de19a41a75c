import { expect, test } from 'vitest';
import { quotedNames } from './quoted-names.ts';

const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);

test('tells up to eight names, and counts the others', () => {
  expect(quotedNames([])).toBe('');
  expect(quotedNames(['a', 'b c'])).toBe('"a", "b c"');
  expect(quotedNames(names(8))).toBe('"n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7"');
  expect(quotedNames(names(9))).toBe('"n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7" and 1 more');
});

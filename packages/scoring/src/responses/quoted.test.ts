import { expect, test } from 'vitest';
import { quoted } from './quoted.ts';

test.each([
  ['a "b"\nc', '"a \\"b\\"\\nc"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  [['a'], 'an array'],
  [{ level: 'a' }, 'an object'],
  [null, 'null'],
  [undefined, 'undefined'],
  [1.5, '1.5'],
  [true, 'true'],
])('%j is told as %s', (value, expected) => {
  expect(quoted(value)).toBe(expected);
});

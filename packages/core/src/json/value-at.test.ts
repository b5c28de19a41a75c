import { expect, test } from 'vitest';
import { valueAt } from './value-at.ts';

const document = Object.freeze({ a: [{ b: 'c' }, null], d: undefined, e: 'text' });

test.each([
  [[], document],
  [['a', 0, 'b'], 'c'],
  [['a', 1], null],
  [['d'], undefined],
  [['a', 2], undefined],
  [['a', 1, 'b'], undefined],
  [['e', 'length'], undefined],
  [['x', 'y'], undefined],
  [['constructor'], undefined],
  [['a', 'length'], 2],
] as const)('at %j', (path, value) => {
  expect(valueAt(document, path)).toBe(value);
});

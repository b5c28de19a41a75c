import { expect, test } from 'vitest';
import { suppressionOf } from './suppression-of.ts';

test('passes on the suppression and nothing beside it', () => {
  const result = { status: 'suppressed', reason: 'would-reveal', minimum: 5, unit: 'north', n: 3 } as const;
  expect(suppressionOf(result)).toEqual({ status: 'suppressed', reason: 'would-reveal', minimum: 5 });
});

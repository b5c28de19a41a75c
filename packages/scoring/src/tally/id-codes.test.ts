import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idCodes } from './id-codes.ts';

test('finds the place of every id, and of no other text', () => {
  const word = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('never', 'often', 'always', 'toString', ''));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.array(word), (ids, others) => {
      const codeOf = idCodes(ids);
      for (const text of [...ids, ...others]) {
        expect(codeOf(text)).toBe(ids.includes(text) ? ids.indexOf(text) : undefined);
      }
    }),
    { numRuns: 500 },
  );
});

test('tells ids apart that have the same length and outer characters', () => {
  const codeOf = idCodes(['step-a-1', 'step-b-1', 'step-c-1']);
  expect(['step-a-1', 'step-b-1', 'step-c-1', 'step-d-1'].map(codeOf)).toEqual([0, 1, 2, undefined]);
});

test('tells ids apart that differ only in their middle, far from both ends', () => {
  const ids = ['step-a-of-the-scale', 'step-b-of-the-scale'];
  expect([...ids, 'step-c-of-the-scale', 'step-a'].map(idCodes(ids))).toEqual([0, 1, undefined, undefined]);
});

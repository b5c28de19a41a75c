import { expect, test } from 'vitest';
import type { AgreementWeights } from './agreement-weights.ts';
import { weightMatrix } from './weight-matrix.ts';

test.each([
  ['identity', [1, 0, 0, 0]],
  ['linear', [1, 2 / 3, 1 / 3, 0]],
  ['quadratic', [1, 8 / 9, 5 / 9, 0]],
] as const)('%s', (weights, firstRow) => {
  const matrix = weightMatrix(weights, 4);
  for (const [level, weight] of firstRow.entries()) expect(matrix[0]?.[level]).toBeCloseTo(weight, 15);
  for (const [row, values] of matrix.entries()) {
    for (const [column, weight] of values.entries()) {
      expect(weight).toBe(matrix[0]?.[Math.abs(row - column)]);
    }
  }
});

test('refuses others', () => {
  expect(() => weightMatrix('ordinal' as AgreementWeights, 3)).toThrow(
    new RangeError('Expected the weights identity, linear or quadratic; received ordinal.'),
  );
});

import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

test('Benjamini & Hochberg (1995): four of fifteen at 0.05', () => {
  const pValues = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  const adjusted = benjaminiHochberg(Object.freeze(pValues)) as readonly number[];
  expect(adjusted.map((pValue) => pValue <= 0.05)).toEqual(pValues.map((_, place) => place < 4));
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
});

import { expect, test } from 'vitest';
import { errorOf, intraclassAt } from './intraclass-at.ts';
import type { IntraclassForm } from './intraclass-form.ts';
import type { MeanSquares } from './mean-squares.ts';

const squares: MeanSquares = Object.freeze({
  items: 5,
  raters: 3,
  betweenItems: 7,
  betweenRaters: 4,
  residual: 1,
  withinItems: 2,
});

test('one-way forms measure against all that is within items, the others against the residual', () => {
  expect(errorOf(squares, 'ICC(1,1)')).toBe(2);
  expect(errorOf(squares, 'ICC(1,k)')).toBe(2);
  expect(errorOf(squares, 'ICC(2,1)')).toBe(1);
  expect(errorOf(squares, 'ICC(3,k)')).toBe(1);
});

test.each(['ICC(4,1)', 'ICC(1,2)', 'the ICC(1,1)', 'ICC(1,1) of Shrout', ''])('refuses the form "%s"', (form) => {
  expect(() => errorOf(squares, form as IntraclassForm)).toThrow(
    new RangeError(`Expected a form from ICC(1,1) to ICC(3,k); received ${form}.`),
  );
});

test('is Shrout & Fleiss’ ratio', () => {
  expect(intraclassAt(squares, 'ICC(1,1)', 1)).toBeCloseTo((7 - 2) / (7 + 2 * 2), 15);
  expect(intraclassAt(squares, 'ICC(3,k)', 1)).toBeCloseTo((7 - 1) / 7, 15);
  expect(intraclassAt(squares, 'ICC(2,1)', 1)).toBeCloseTo((7 - 1) / (7 + 2 + (3 * (4 - 1)) / 5), 15);
});

test('has nothing where nothing varies', () => {
  const still: MeanSquares = { ...squares, betweenItems: 0, betweenRaters: 0, residual: 0, withinItems: 0 };
  for (const form of ['ICC(1,1)', 'ICC(2,1)', 'ICC(3,k)'] as const) {
    expect(intraclassAt(still, form, 1)).toBeUndefined();
  }
});

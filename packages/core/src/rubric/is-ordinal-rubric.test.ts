import { expect, test } from 'vitest';
import { isOrdinalRubric } from './is-ordinal-rubric.ts';
import { nested } from './nested-rubric.test-data.ts';

const { scale, scales, ...bare } = nested;
const [sorted, often] = scales;

test.each([
  [{ ...bare, scale }, true],
  [{ ...bare, scale, scales: [often] }, true],
  [nested, false],
  [{ ...bare, scale: sorted }, false],
  [bare, false],
  [{ ...bare, scales: [often] }, false],
])('%#', (rubric, isOrdinal) => {
  expect(isOrdinalRubric(rubric)).toBe(isOrdinal);
});

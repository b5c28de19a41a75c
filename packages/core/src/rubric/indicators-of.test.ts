import { expect, test } from 'vitest';
import { indicatorsOf } from './indicators-of.ts';
import { nested } from './nested-rubric.test-data.ts';

test('gives every indicator with the dimensions around it, in the order of the rubric', () => {
  const placed = indicatorsOf(nested).map(({ indicator, dimensions }) => [...dimensions, indicator.id].join(' > '));
  expect(placed).toEqual(['school > plan', 'school > lessons > reading > aloud', 'home > books', 'home > screens']);
});

test('gives the indicators themselves', () => {
  expect(indicatorsOf(nested)[0]?.indicator).toBe(nested.dimensions[0].indicators[0]);
});

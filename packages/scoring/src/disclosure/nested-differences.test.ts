import { expect, test } from 'vitest';
import { nestedDifferences } from './nested-differences.ts';

// More cases stand in tests/reference/given-disclosure-differencing.json.
test('groups that overlap without one being in the other tell no difference', () => {
  expect(nestedDifferences([['a', 'b', 'c'], ['a', 'b', 'd', 'e'], []], 5)).toEqual([]);
});

test('the pairs come by the larger group, then the smaller', () => {
  const groups = [
    ['a', 'b', 'c', 'd', 'e', 'f'],
    ['a', 'b', 'c', 'd', 'e'],
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  ];
  expect(nestedDifferences(groups, 2)).toEqual([
    { larger: 0, smaller: 1, raters: 1 },
    { larger: 2, smaller: 0, raters: 1 },
  ]);
});

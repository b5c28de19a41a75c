import { expect, test } from 'vitest';
import type { DimensionResult } from './dimension-result.ts';
import { profileOf } from './profile-of.ts';

const of = (unit: string | null, role: string | null, dimension: string): DimensionResult => {
  return { unit, role, dimension, status: 'suppressed', reason: 'too-few', minimum: 5 };
};
const dimensions = [of(null, null, 'd0'), of(null, null, 'd1'), of('north', null, 'd0'), of('north', 'leader', 'd0')];

test('the dimensions of one group, in their order', () => {
  expect(profileOf({ dimensions })).toEqual(dimensions.slice(0, 2));
  expect(profileOf({ dimensions }, { unit: 'north' })).toEqual([dimensions[2]]);
  expect(profileOf({ dimensions }, { unit: 'north', role: 'leader' })).toEqual([dimensions[3]]);
  expect(profileOf({ dimensions }, { unit: 'south' })).toEqual([]);
});

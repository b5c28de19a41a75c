import { expect, test } from 'vitest';
import { checkAttributes } from './check-attributes.ts';

test('takes attributes that differ, and none', () => {
  expect(() => checkAttributes(Object.freeze(['unit', 'role', 'Unit']))).not.toThrow();
  expect(() => checkAttributes([])).not.toThrow();
});

test('refuses one that stands twice', () => {
  expect(() => checkAttributes(['unit', 'role', 'unit'])).toThrow(RangeError);
  expect(() => checkAttributes(['unit', 'role', 'unit'])).toThrow(
    'Expected attributes that differ; received [unit,role,unit], with "unit" more than once.',
  );
});

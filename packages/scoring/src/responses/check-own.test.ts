import { expect, test } from 'vitest';
import { checkOwn } from './check-own.ts';

test.each([
  [['unit'], 'unit'],
  [['subject', 'rater'], 'rater'],
  [['network'], 'network'],
  [['subject', 'mark', 'subject'], 'subject'],
])('refuses %j for "%s"', (own, wrong) => {
  expect(() => checkOwn(own)).toThrow(
    new RangeError(
      `Expected attributes of your own that differ, and other names than unit, role, wave, round, rater and network; received "${wrong}". Give it another name.`,
    ),
  );
});

test('takes names that differ', () => {
  expect(() => checkOwn(['subject', 'mark'])).not.toThrow();
});

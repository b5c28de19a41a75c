import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { OrdinalRubric } from '../rubric/rubric.ts';
import { checkFingerprint } from './check-fingerprint.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';

const reading = freeze<OrdinalRubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
    dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
  },
  true,
);

test('the rubric that was rated, in any version with that structure', () => {
  const rated = { rubric: { id: 'reading', version: '1.0.0', fingerprint: fingerprintRubric(reading) } };
  expect(checkFingerprint(reading, rated)).toEqual([]);
  expect(checkFingerprint({ ...reading, version: '1.0.1' }, rated)).toEqual([]);
});

test('nothing is said where no fingerprint was noted', () => {
  expect(checkFingerprint(reading, { rubric: {} })).toEqual([]);
});

test('what is no fingerprint is told in part', () => {
  const [issue] = checkFingerprint(reading, { rubric: { fingerprint: 'x'.repeat(1000) } });
  expect(issue?.message).toContain(`received "${'x'.repeat(71)}". Find`);
});

test('a rubric that was changed behind its version', () => {
  const changed = { ...reading, scale: { ...reading.scale, favourable: 'no' } };
  const [expected, received] = [fingerprintRubric(changed), fingerprintRubric(reading)];
  expect(checkFingerprint(changed, { rubric: { fingerprint: received } })).toEqual([
    {
      code: 'wrong-fingerprint',
      path: ['rubric', 'fingerprint'],
      message: `The structure of "reading" 1.0.0 isn't the one that this rests on; expected ${expected}, received "${received}". Find the rubric as it was, or give the changed one a version of its own.`,
    },
  ]);
});

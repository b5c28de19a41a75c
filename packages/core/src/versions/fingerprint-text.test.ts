import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { RubricText } from '../rubric/rubric-text.ts';
import { fingerprintText } from './fingerprint-text.ts';

const text = freeze<RubricText>(
  {
    title: 'Lesing',
    rubric: 'reading',
    language: 'nb',
    levels: { yes: 'Sett', no: 'Ikke sett' },
    dimensions: { daily: 'Hver dag' },
    indicators: { aloud: 'Vi leser høyt.' },
  },
  true,
);

test('is the SHA-256 of the canonical JSON of the whole text', () => {
  const canonical =
    '{"dimensions":{"daily":"Hver dag"},"indicators":{"aloud":"Vi leser høyt."},"language":"nb",' +
    '"levels":{"no":"Ikke sett","yes":"Sett"},"rubric":"reading","title":"Lesing"}';
  expect(fingerprintText(text)).toBe(`sha256:${createHash('sha256').update(canonical, 'utf8').digest('hex')}`);
});

test('is another exactly where a string is another', () => {
  fc.assert(
    fc.property(fc.constantFrom('Sett', 'Sett ', 'sett', 'Ikke'), (yes) => {
      const other = { ...text, levels: { no: 'Ikke sett', yes } };
      expect(fingerprintText(other) === fingerprintText(text)).toBe(yes === 'Sett');
    }),
    { numRuns: 1000 },
  );
  expect(fingerprintText({ ...text, language: 'nn' })).not.toBe(fingerprintText(text));
});

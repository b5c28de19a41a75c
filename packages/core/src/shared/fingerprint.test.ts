import { expect, test } from 'vitest';
import { fingerprintSchema } from './fingerprint.ts';
import { sha256 } from './sha256.ts';

const digits = '0123456789abcdef'.repeat(4);

test('what is made here has the form', () => {
  expect(fingerprintSchema.safeParse(sha256('')).success).toBe(true);
  expect(fingerprintSchema.safeParse(`sha256:${digits}`).success).toBe(true);
});

test.each([
  '',
  digits,
  `sha256:${digits}0`,
  `sha256:${digits.slice(1)}`,
  `sha256:${digits.toUpperCase()}`,
  `md5:${digits}`,
  `sha256:${digits}\n`,
  null,
])('%j has not', (text) => {
  expect(fingerprintSchema.safeParse(text).success).toBe(false);
});

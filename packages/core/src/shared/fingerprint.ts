import * as z from 'zod/mini';

/** The form of a fingerprint: the method, and what it gives. */
export const fingerprintSchema = z
  .string()
  .check(z.regex(/^sha256:[0-9a-f]{64}$/, 'Expected a fingerprint of "sha256:" and 64 hexadecimal digits'));

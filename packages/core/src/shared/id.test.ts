import { expect, test } from 'vitest';
import { idSchema } from './id.ts';

test.each(['a', '1', 'shared-vision', 'Q1_a.2', 'constructor', 'Spm07', 'x'.repeat(1000)])('%s is an id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(true);
});

test.each(['', '-a', '.a', '_a', '__proto__', 'a b', 'a\n', 'blåbær', 'a/b', ' a', null, 1])('%j is no id', (id) => {
  expect(idSchema.safeParse(id).success).toBe(false);
});

import { readFileSync } from 'node:fs';
import { type Hierarchy, protect } from '@rubrikk/scoring';
import { expect, test } from 'vitest';

interface Case {
  readonly id: string;
  readonly input: Hierarchy & { readonly maxN: number; readonly protectZeros: boolean };
  readonly expected: { readonly gaussSuppression: { readonly count: number } };
}

const path = new URL('./reference/given-disclosure-suppression.json', import.meta.url);
const { cases }: { readonly cases: readonly Case[] } = JSON.parse(readFileSync(path, 'utf8'));

/** How many cells we hide of each case, beside how many the R package GaussSuppression hides. */
const counts = cases.map(({ id, input: { maxN, protectZeros, ...hierarchy }, expected }) => {
  const rule = { name: 'reference', source: 'its file', minimum: maxN + 1, hidesEmpty: protectZeros };
  const ours = protect(hierarchy, rule).filter((reason) => reason !== undefined).length;
  return { id, ours, theirs: expected.gaussSuppression.count };
});
const total = (of: 'ours' | 'theirs') => counts.reduce((sum, count) => sum + count[of], 0);

// GaussSuppression guards against exact numbers only; ours against being told to be too few as well. The fewest cells
// that do so are 439 over these tables, by integer programming (HiGHS).
test('hides at most a tenth more cells than GaussSuppression, over all tables', () => {
  expect(total('theirs')).toBe(407);
  expect(total('ours')).toBeLessThanOrEqual(1.1 * 407);
  expect(total('ours')).toBeGreaterThanOrEqual(439);
});

test('by case, as many or fewer where no small groups are told together', () => {
  const more = counts.filter(({ ours, theirs }) => ours > 1.1 * theirs).map(({ id }) => id);
  expect(more).toEqual(['random-10-s3-t1', 'random-12-s4-t3', 'random-16-s6-t2', 'random-27-s5-t4', 'random-29-s5-t4']);
});

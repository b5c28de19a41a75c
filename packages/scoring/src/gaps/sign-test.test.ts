import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signTest } from './sign-test.ts';

test('Hollander & Wolfe (1973), depression: 2 up and 7 down', () => {
  expect(signTest(2, 7)).toBeCloseTo((2 * (1 + 9 + 36)) / 2 ** 9, 12);
});

test('is both tails of Pascal’s triangle, exactly', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (up, down) => {
      const moved = up + down;
      if (moved === 0) return;
      let ways = 1n;
      let tail = 0n;
      for (let some = 0; some <= Math.min(up, down); some += 1) {
        tail += ways;
        ways = (ways * BigInt(moved - some)) / BigInt(some + 1);
      }
      const expected = Math.min(1, Number(2n * tail) / 2 ** moved);
      expect((signTest(up, down) as number) / expected).toBeCloseTo(1, 10);
    }),
    { numRuns: 1000 },
  );
});

test('many raters', () => {
  expect(signTest(5000, 5000)).toBe(1);
  expect(signTest(10_000, 0)).toBe(0);
});

test('when nobody moved there is none', () => {
  expect(signTest(0, 0)).toBeUndefined();
});

test('refuses what is not a number of raters', () => {
  expect(() => signTest(-1, 2)).toThrow('Expected a whole number of raters; received -1.');
  expect(() => signTest(1, 2.5)).toThrow('Expected a whole number of raters; received 2.5.');
});

import { describe, expect, test } from 'vitest';
import { isWithinLimits } from './is-within-limits.ts';

describe('isWithinLimits', () => {
  // The key of the list is a value as well, and core counts the document itself: 1 + 1 + 249,998 = 250,000.
  test.each(['evidence', 'superseded', 'cleared'])('counts what stands in %s, at any depth', (part) => {
    const nested = (values: number) => ({ [part]: [Array.from({ length: values - 2 }, () => null), 'one'] });
    expect(isWithinLimits(nested(249_998), 5)).toBe(true);
    expect(isWithinLimits(nested(249_999), 5)).toBe(false);
  });

  test('counts nothing where so few indicators can’t have too many values', () => {
    const uncounted = {
      get ratings(): never {
        throw new Error('counted');
      },
    };
    // 15 * 16,659 + 100 = 249,985, and 15 * 16,660 + 100 = 250,000.
    expect(isWithinLimits(uncounted, 16_659)).toBe(true);
    expect(() => isWithinLimits(uncounted, 16_660)).toThrow('counted');
  });
});

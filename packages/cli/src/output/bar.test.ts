import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar, shade } from './bar.ts';

const sharesOf = (counts: readonly number[]) => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / n);
};
/** How long each level's part of a bar is. */
const lengths = (drawn: string, levels: number) =>
  Array.from({ length: levels }, (_, level) => [...drawn].filter((sign) => sign === shade(level, levels)).length);

describe('shade', () => {
  it.each([2, 3, 4, 5])('gets denser over %i levels', (levels) => {
    const density = Array.from({ length: levels }, (_, level) => '·░▒▓█'.indexOf(shade(level, levels)));
    expect(density).not.toContain(-1);
    expect(density).toEqual([...new Set(density)].sort());
    expect(density.at(-1)).toBe(4);
  });

  it('tells every level from every other, on long scales too', () => {
    for (let levels = 2; levels <= 35; levels += 1) {
      const signs = Array.from({ length: levels }, (_, level) => shade(level, levels));
      expect(new Set(signs).size).toBe(levels);
    }
    expect([6, 7].map((levels) => shade(levels - 1, levels))).toEqual(['6', '7']);
  });

  it('has a sign for a level beyond all others', () => {
    expect(shade(40, 50)).toBe('+');
  });
});

describe('bar', () => {
  it.each([
    // 1 of 8, 2 of 8, 5 of 8 of 30: 3.75, 7.5, 18.75; two are left after 3, 7 and 18, for the two remainders of .75
    [[1, 2, 5], 30, [4, 7, 19]],
    [[1, 1, 1], 30, [10, 10, 10]],
    // 3.33 each, and the one that is left goes to the first
    [[1, 1, 1], 10, [4, 3, 3]],
    [[0, 7, 0], 30, [0, 30, 0]],
    // 1 of 1000 is 0.03 of 30 and is seen; it is taken from the other
    [[1, 0, 999], 30, [1, 0, 29]],
    [[1, 1, 1, 1, 996], 10, [1, 1, 1, 1, 6]],
    // 0.29 of 100 is a little less than 29 in binary
    [[29, 71], 100, [29, 71]],
  ])('draws %j in %i', (counts, width, expected) => {
    expect(lengths(bar(sharesOf(counts), width), counts.length)).toEqual(expected);
  });

  it('puts the lowest level first', () => {
    expect(bar([0.5, 0.25, 0.25], 8)).toBe('░░░░▒▒██');
  });

  const someCounts = fc
    .array(fc.oneof(fc.nat(3), fc.nat(100_000)), { minLength: 2, maxLength: 9 })
    .filter((counts) => counts.some((count) => count > 0));

  it('is exactly as wide as asked, shows every level that was chosen and no other, in order', () => {
    fc.assert(
      fc.property(someCounts, fc.integer({ min: 9, max: 60 }), (counts, width) => {
        const drawn = bar(sharesOf(counts), width);
        const parts = lengths(drawn, counts.length);
        expect(drawn).toHaveLength(width);
        expect(parts.map((part) => part > 0)).toEqual(counts.map((count) => count > 0));
        expect(drawn).toBe(parts.map((part, level) => shade(level, counts.length).repeat(part)).join(''));
      }),
    );
  });

  it('is never a whole character off where no level has to be made larger to be seen', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const shares = sharesOf(counts);
        fc.pre(shares.every((share) => share === 0 || share * 30 >= 1));
        lengths(bar(shares, 30), counts.length).forEach((part, level) => {
          expect(Math.abs(part - (shares[level] as number) * 30)).toBeLessThan(1);
        });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { joinedKey, numbering } from './numbering.ts';

describe('numbering', () => {
  it('numbers values in the order met, whatever stands between', () => {
    expect(['b', 'b', 'a', 'b', '', 'a', '__proto__', 'a'].map(numbering())).toEqual([0, 0, 1, 0, 2, 1, 3, 1]);
  });
});

describe('joinedKey', () => {
  it('is a number as long as both are small', () => {
    // 2 · 65,536 + 3
    expect(joinedKey(2, 3)).toBe(131_075);
    expect(joinedKey(2 ** 37 - 1, 65_535)).toBe(2 ** 53 - 1);
  });
  it('tells all pairs and all threes apart, small and large', () => {
    const numbers = [0, 1, 2, 65_535, 65_536, 65_537, 2 ** 21, 2 ** 37 - 1, 2 ** 37, 2 ** 37 + 1, 2 ** 38];
    const pairs = numbers.flatMap((one) => numbers.map((other) => joinedKey(one, other)));
    expect(new Set(pairs).size).toBe(11 ** 2);
    const threes = pairs.flatMap((pair) => numbers.map((number) => joinedKey(pair, number)));
    expect(new Set(threes).size).toBe(11 ** 3);
  });
});

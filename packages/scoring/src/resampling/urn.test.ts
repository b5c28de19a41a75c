import { expect, test } from 'vitest';
import { urnOf } from './urn.ts';

test('lists the raters by level, and packs each two of them', () => {
  const { raters, packed } = urnOf([2, 0, 1]);
  expect([...raters]).toEqual([0, 0, 2]);
  // Three raters need two bits a level: the third level starts at 2⁴.
  expect(packed?.bits).toBe(2);
  expect([...(packed?.singles ?? [])]).toEqual([1, 1, 16]);
  expect([...(packed?.pairs ?? [])]).toEqual([2, 2, 17, 2, 2, 17, 17, 17, 32]);
});

test('packs what fits 31 bits, of up to 64 raters', () => {
  expect(urnOf([7, 7, 7, 7, 3]).packed).toBeDefined();
  expect(urnOf([63, 0, 0, 0, 0]).packed).toBeDefined();
  expect(urnOf([64, 0, 0, 0, 0]).packed).toBeUndefined();
  expect(urnOf([64, 0, 0, 0]).packed).toBeDefined();
  expect(urnOf([65, 0, 0, 0]).packed).toBeUndefined();
});

test('packs one rater on 31 levels, and lists as many raters as there may be', () => {
  const levels = new Array<number>(31).fill(0);
  levels[30] = 1;
  expect([...(urnOf(levels).packed?.singles ?? [])]).toEqual([2 ** 30]);
  expect(urnOf([...levels, 0]).packed).toBeUndefined();
  expect(urnOf([2 ** 24, 0]).raters).toHaveLength(2 ** 24);
});

test('refuses what are not whole counts, and too many raters', () => {
  expect(() => urnOf([1, 0.5])).toThrow('Expected whole counts');
  expect(() => urnOf([2 ** 24, 1])).toThrow('Expected at most 16777216 raters to draw from; received 16777217.');
});

import { expect, it } from 'vitest';
import { isKept } from './is-kept.ts';
import { linkedSystem } from './linked-system.ts';

const cells = [{ id: 'a', n: 2 }];
const groups = { system: linkedSystem(['a'], []), cells, isHidden: Uint8Array.of(1), limits: [] };
const demand = (atLeast: number, values = [2]) => ({ position: 0, values, atLeast });
const most = { value: 6, isWide: true, reached: 4 };
const kept = (...atLeast: readonly number[]) =>
  isKept(
    groups,
    atLeast.map((one) => demand(one)),
    most,
  );

it('is sure of what whole numbers reach, and of what no numbers do', () => {
  expect([kept(4), kept(5), kept(6), kept(7)]).toEqual([true, undefined, undefined, false]);
  expect(isKept(groups, [demand(3)], { value: 6, isWide: true })).toBeUndefined();
  expect(isKept(groups, [demand(6)], { value: 6, isWide: false })).toBe(true);
});

it('is kept by any one', () => {
  expect([kept(7, 5, 4), kept(5, 7), kept(7, 8)]).toEqual([true, undefined, false]);
  // What a group weighs has no end, as it is in no sum.
  expect(isKept(groups, [demand(7), demand(50, [30])], most)).toBe(true);
});

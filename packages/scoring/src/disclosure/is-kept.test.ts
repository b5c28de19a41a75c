import { describe, expect, it } from 'vitest';
import type { Demand } from './demand.ts';
import type { Asked } from './demands.ts';
import { isKept } from './is-kept.ts';
import { linkedSystem } from './linked-system.ts';
import type { Limit } from './solve-extreme.ts';

const cells = [{ id: 'a', n: 2 }];
const groups = { system: linkedSystem(['a'], []), cells, isHidden: Uint8Array.of(1), limits: [] };
const demand = (atLeast: number, values = [2]) => ({ position: 0, tables: [values], atLeast });
const most = { value: 6, isWide: true, reached: 4 };
const few = (...atLeast: readonly number[]): Asked => ({
  reason: 'too-few',
  anyOf: atLeast.map((one) => demand(one)),
});
const kept = (...atLeast: readonly number[]) => isKept(groups, few(...atLeast), most);

it('is sure of what whole numbers reach, and of what no numbers do', () => {
  expect([kept(4), kept(5), kept(6), kept(7)]).toEqual([true, undefined, undefined, false]);
  expect(isKept(groups, few(3), { value: 6, isWide: true })).toBeUndefined();
  expect(isKept(groups, few(6), { value: 6, isWide: false })).toBe(true);
});

it('is kept by any one', () => {
  expect([kept(7, 5, 4), kept(5, 7), kept(7, 8)]).toEqual([true, undefined, false]);
});

it('is kept where nothing is asked', () => {
  expect(kept()).toBe(true);
});

it('takes the most raters for their number only, and works out what else is asked for', () => {
  // What a group weighs has no end, as it is in no sum.
  expect(isKept(groups, { reason: 'dominated', anyOf: [demand(50, [30])] }, most)).toBe(true);
  // Of both together 40 are told: the other has 10 to give, and that is not enough for 41.
  const system = linkedSystem(['a', 'b', 'whole'], [{ total: 'whole', parts: ['a', 'b'] }]);
  const three = [...cells, { id: 'b', n: 2 }, { id: 'whole', n: 4 }];
  const linked = { system, cells: three, isHidden: Uint8Array.of(1, 1, 0), limits: [] };
  const weighs = (...atLeast: readonly number[]): Asked => ({
    reason: 'dominated',
    anyOf: atLeast.map((one) => demand(one, [30, 10, 40])),
  });
  const result = [weighs(40), weighs(41), weighs(42, 40)].map((one) => isKept(linked, one, most));
  expect(result).toEqual([true, false, true]);
});

describe('with limits that are known', () => {
  // a is 2 and b is 2, and of both together three are on the first level and one is on the second.
  const system = linkedSystem(['a', 'b', 'whole'], [{ total: 'whole', parts: ['a', 'b'] }]);
  const linked = (limits: readonly (Limit | undefined)[]) => ({
    system,
    cells: [
      { id: 'a', n: 2, counts: [2, 0] },
      { id: 'b', n: 2, counts: [1, 1] },
      { id: 'whole', n: 4, counts: [3, 1] },
    ],
    isHidden: Uint8Array.of(1, 1, 0),
    limits,
  });
  const keeps = (limits: readonly (Limit | undefined)[], one: Demand) =>
    isKept(linked(limits), { reason: 'unanimous', anyOf: [one] }, most);
  const second = (atLeast: number) => ({ position: 0, tables: [[0, 1, 1]], atLeast, level: 1 });

  it('holds a level against the numbers', () => {
    // The one who is on the second level may be of a, where anybody may: two are on it nowhere.
    expect([keeps([{ max: 2 }], second(1)), keeps([{ max: 2 }], second(2))]).toEqual([true, false]);
    // Where all four are of b, nobody of a is on any level.
    expect(keeps([undefined, { min: 4 }], second(1))).toBe(false);
  });

  it('holds nothing else against them', () => {
    // Of weights nobody knows more than their sum, how many the raters may be.
    const weighs = (atLeast: number) => ({ position: 0, tables: [[30, 10, 40]], atLeast });
    expect([keeps([{ max: 1 }], weighs(40)), keeps([{ max: 1 }], weighs(41))]).toEqual([true, false]);
  });
});

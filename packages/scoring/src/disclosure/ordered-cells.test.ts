import { describe, expect, it } from 'vitest';
import { linkedSystem } from './linked-system.ts';
import { orderedCells } from './ordered-cells.ts';

const system = linkedSystem(['all', 'a', 'b'], [{ total: 'all', parts: ['a', 'b'] }]);
const cells = (all: number, a: number, b: number) => [
  { id: 'all', n: all },
  { id: 'a', n: a },
  { id: 'b', n: b },
];

describe('orderedCells', () => {
  it('puts the cells in the order of the system', () => {
    expect(orderedCells(system, cells(5, 2, 3)).map(({ id }) => id)).toEqual(['a', 'all', 'b']);
  });
  it('refuses what does not add up, and says by how much', () => {
    expect(() => orderedCells(system, cells(6, 2, 3))).toThrow(
      'Expected n of "all" to be that of its parts "a", "b" together; received 1 too many.',
    );
    expect(() => orderedCells(system, cells(3, 2, 3))).toThrow('received 2 too few.');
  });
  it('refuses other cells than those of the system', () => {
    expect(() => orderedCells(system, cells(5, 2, 3).slice(1))).toThrow('Expected the same 3 cells in every table');
    expect(() => orderedCells(system, cells(5, 2, 3).slice(0, -1))).toThrow('Expected the same 3 cells in every table');
    expect(() => orderedCells(system, [...cells(5, 2, 3), { id: 'c', n: 1 }])).toThrow('Expected the same 3 cells');
  });
  it('refuses one cell in the place of another', () => {
    const [all, a] = cells(5, 2, 3);
    expect(() => orderedCells(system, [all, a, a] as never)).toThrow('Expected the same 3 cells in every table');
  });
  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses n of %s', (n) => {
    expect(() => orderedCells(system, cells(n, n, 0))).toThrow('Expected n and raters of "a" to be whole numbers');
  });
  it('refuses fewer raters than chose a level', () => {
    const [all, a, b] = cells(5, 2, 3);
    expect(() => orderedCells(system, [{ ...a, raters: 1 }, all, b] as never)).toThrow('received 2 and 1.');
  });
  it('refuses more than anyone can take them for, and takes as many', () => {
    const [all, a, b] = cells(5, 2, 3);
    const limited = (atMost: number) => [all, { ...a, atMost }, b] as never;
    expect(() => orderedCells(system, limited(1))).toThrow('Expected n of "a" to be at most 1; received 2.');
    expect(orderedCells(system, limited(2))[0]).toEqual({ id: 'a', n: 2, atMost: 2 });
  });
});

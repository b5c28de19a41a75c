import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasiblePoint, type LinearEquation } from './feasible-point.ts';

const equation = (factors: readonly number[], sum: number): LinearEquation => ({
  factors: new Map(factors.entries()),
  sum,
});

describe('feasiblePoint', () => {
  it('finds numbers that meet the equations', () => {
    expect(feasiblePoint([equation([1, 1], 7), equation([1, -1], 3)], 2)).toEqual([5, 2]);
    expect(feasiblePoint([], 2)).toEqual([0, 0]);
    expect(feasiblePoint([equation([], 0)], 0)).toEqual([]);
  });

  it('says where there are none', () => {
    expect(feasiblePoint([equation([1, 1], -1)], 2)).toBeUndefined();
    expect(feasiblePoint([equation([1, 1], 3), equation([1, 1], 4)], 2)).toBeUndefined();
    expect(feasiblePoint([equation([], 2)], 0)).toBeUndefined();
  });

  it('finds some wherever there are some, also where equations repeat each other', () => {
    const row = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 });
    const point = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    const dot = (factors: readonly number[], at: readonly number[]) =>
      factors.reduce((sum, factor, place) => sum + factor * (at[place] as number), 0);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), point, (rows, hidden) => {
        const equations = [...rows, ...rows.slice(0, 2)].map((factors) => equation(factors, dot(factors, hidden)));
        const found = feasiblePoint(equations, 6);
        expect(found).toBeDefined();
        for (const number of found ?? []) expect(number).toBeGreaterThanOrEqual(-1e-9);
        for (const factors of rows) expect(dot(factors, found ?? [])).toBeCloseTo(dot(factors, hidden), 6);
      }),
    );
  });
});

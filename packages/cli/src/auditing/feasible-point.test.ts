import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feasiblePoint, type LinearEquation } from './feasible-point.ts';

const equation = (factors: readonly number[], sum: number): LinearEquation => ({
  factors: new Map(factors.entries()),
  sum,
});

function pointOf(equations: readonly LinearEquation[], unknowns: number): number[] {
  const found = feasiblePoint(equations, unknowns);
  return typeof found === 'string' ? [] : found;
}

describe('feasiblePoint', () => {
  it('finds numbers that meet the equations', () => {
    expect(feasiblePoint([equation([1, 1], 7), equation([1, -1], 3)], 2)).toEqual([5, 2]);
    expect(feasiblePoint([], 2)).toEqual([0, 0]);
    expect(feasiblePoint([equation([], 0)], 0)).toEqual([]);
  });

  it('says where there are none', () => {
    expect(feasiblePoint([equation([1, 1], -1)], 2)).toBe('none');
    expect(feasiblePoint([equation([1, 1], 3), equation([1, 1], 4)], 2)).toBe('none');
    expect(feasiblePoint([equation([], 2)], 0)).toBe('none');
  });

  it('takes whole numbers alone', () => {
    // Three of which any two make an odd number: each would be 7.5.
    const pairs = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    const sumOfPairs = (sum: number) => pairs.map((factors) => equation(factors, sum));
    expect(feasiblePoint(sumOfPairs(15), 3)).toBe('none');
    expect(feasiblePoint(sumOfPairs(16), 3)).toEqual([8, 8, 8]);
  });

  it('gives up where there are always more to try, and then doesn’t say that there are none', () => {
    expect(feasiblePoint([equation([2, -2], 3)], 2)).toBe('none-found');
  });

  it('finds some wherever there are some, up to the thousands, also where equations repeat each other', () => {
    const row = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 });
    const number = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 9999 }));
    const point = fc.array(number, { minLength: 6, maxLength: 6 });
    const dot = (factors: readonly number[], at: readonly number[]) =>
      factors.reduce((sum, factor, place) => sum + factor * (at[place] as number), 0);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), point, (rows, hidden) => {
        const equations = [...rows, ...rows.slice(0, 2)].map((factors) => equation(factors, dot(factors, hidden)));
        const found = pointOf(equations, 6);
        expect(found).toHaveLength(6);
        for (const value of found) expect([value, Number.isSafeInteger(value) && value >= 0]).toEqual([value, true]);
        for (const factors of rows) expect(dot(factors, found)).toBe(dot(factors, hidden));
      }),
    );
  });

  it('fills a table of schools by roles with thousands in each', () => {
    // 40 schools by three roles: the sums of all schools and of all roles are known, and every other cell of the inner ones.
    const inner = Array.from({ length: 120 }, (_, at) => (at * 7919) % 4001);
    const isKnown = (at: number) => at % 2 === 0;
    const unknowns = inner.flatMap((_, at) => (isKnown(at) ? [] : [at]));
    const line = (belongs: (at: number) => boolean): LinearEquation => ({
      factors: new Map(unknowns.flatMap((at, position) => (belongs(at) ? [[position, 1] as const] : []))),
      sum: inner.reduce((sum, n, at) => (belongs(at) && !isKnown(at) ? sum + n : sum), 0),
    });
    const schools = Array.from({ length: 40 }, (_, school) => line((at) => Math.floor(at / 3) === school));
    const roles = [0, 1, 2].map((role) => line((at) => at % 3 === role));
    const found = pointOf([...schools, ...roles], unknowns.length);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    for (const { factors, sum } of [...schools, ...roles]) {
      expect([...factors.keys()].reduce((total, position) => total + (found[position] as number), 0)).toBe(sum);
    }
  });
});

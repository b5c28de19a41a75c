import { describe, expect, it } from 'vitest';
import { solveExtreme } from './solve-extreme.ts';

describe('solveExtreme', () => {
  it('finds the smallest and the largest whole number, with what is known beforehand', () => {
    // a + b = 9, and b is at most 5.
    const equations = [[[0, 1] as const, [1, 1] as const, [2, -1] as const]];
    const table = { equations, values: [4, 5, 9], isHidden: [1, 1, 0] };
    const extreme = solveExtreme({ ...table, limits: [undefined, { max: 5 }] });
    expect([extreme(0, 'minimize'), extreme(0, 'maximize')]).toEqual([
      { value: 4, isWide: false },
      { value: 9, isWide: false },
    ]);
  });
  it('takes parts where values are parts', () => {
    const equations = [[[0, 2] as const, [1, -1] as const]];
    const extreme = solveExtreme({ equations, values: [0.75, 1.5, 3], isHidden: [1, 0, 0] });
    expect(extreme(0, 'maximize').value).toBeCloseTo(0.75, 9);
  });
  it('takes the wider range of any numbers where whole ones take too long, and says so', () => {
    // 2a − 2b = 3 has no whole solution, which trying never finds out.
    const equations = [[[0, 2] as const, [1, -2] as const, [2, -1] as const]];
    const extreme = solveExtreme({ equations, values: [0, 0, 3], isHidden: [1, 1, 0] });
    expect(extreme(0, 'minimize')).toEqual({ value: 1.5, isWide: true });
    expect(extreme(0, 'maximize')).toEqual({ value: Number.POSITIVE_INFINITY, isWide: false });
  });
  it('tells how far whole numbers were found to come, where they took too long', () => {
    // a is 11 − 3(c − d), and b is 7(c − d) − 18. So c − d is 18/7 or more, and a up to 23/7; in whole numbers 3, and 2.
    const equations = [
      [[0, -1] as const, [2, -3] as const, [3, 3] as const, [4, -1] as const],
      [[0, 1] as const, [1, 1] as const, [2, -4] as const, [3, 4] as const, [5, -1] as const],
    ];
    const table = { equations, values: [2, 3, 3, 0, -11, -7], isHidden: [1, 1, 1, 1, 0, 0] };
    const { value, ...others } = solveExtreme(table)(0, 'maximize');
    expect(value).toBeCloseTo(23 / 7, 6);
    expect(others).toEqual({ isWide: true, reached: 2 });
  });
  it('refuses a table that contradicts what is known beforehand', () => {
    const table = { equations: [[[0, 1] as const, [1, -1] as const]], values: [3, 3], isHidden: [1, 0] };
    expect(() => solveExtreme({ ...table, limits: [{ min: 5 }] })(0, 'maximize')).toThrow(
      'the solver says "infeasible"',
    );
  });
});

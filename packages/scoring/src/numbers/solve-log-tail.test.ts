import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveLogTail } from './solve-log-tail.ts';

test('finds the point of the logistic distribution, from any start', () => {
  const at = (point: number) => {
    const tail = -Math.log1p(Math.exp(-point));
    return { tail, density: tail - Math.log1p(Math.exp(point)) };
  };
  const part = fc.double({ min: 1e-200, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(part, fc.double({ min: -600, max: 3, noNaN: true }), (probability, start) => {
      const expected = Math.log(probability / (1 - probability));
      expect(Math.abs(solveLogTail(Math.log(probability), start, at) - expected)).toBeLessThan(1e-11);
    }),
    { numRuns: 1000 },
  );
});

test('stops at the edge of what an exponential can hold', () => {
  const at = (point: number) => ({ tail: point / 1e9, density: point / 1e9 - Math.log(1e9) });
  expect(solveLogTail(-5, 0, at)).toBe(-700);
  expect(solveLogTail(5, 0, at)).toBe(700);
});

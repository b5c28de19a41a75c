import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneFactorMisfit } from './one-factor-misfit.ts';

test('by hand', () => {
  // Σ = [[1, .5], [.5, 1]] and S = [[1, 0], [0, 1]]: log .75 + (1 + 1) / .75.
  expect(
    oneFactorMisfit(
      [0.5, 1],
      [
        [1, 0],
        [0, 1],
      ],
    )?.value,
  ).toBeCloseTo(Math.log(0.75) + 8 / 3, 14);
  expect(
    oneFactorMisfit(
      [1, 1.5],
      [
        [1, 0],
        [0, 1],
      ],
    ),
  ).toBeUndefined();
});

test('its derivatives are those of small differences', () => {
  const loadings = fc.array(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 3 });
  const correlations = [
    [1, 0.5, 0.2],
    [0.5, 1, 0.4],
    [0.2, 0.4, 1],
  ];
  const step = 1e-5;
  const moved = (values: readonly number[], i: number, by: number) => values.with(i, (values[i] as number) + by);
  fc.assert(
    fc.property(loadings, (values) => {
      const here = oneFactorMisfit(values, correlations);
      for (const i of [0, 1, 2]) {
        const up = oneFactorMisfit(moved(values, i, step), correlations);
        const down = oneFactorMisfit(moved(values, i, -step), correlations);
        const slope = ((up?.value ?? 0) - (down?.value ?? 0)) / (2 * step);
        expect(Math.abs(slope - (here?.gradient[i] as number))).toBeLessThan(1e-4 * Math.max(1, Math.abs(slope)));
        for (const j of [0, 1, 2]) {
          const bend = ((up?.gradient[j] as number) - (down?.gradient[j] as number)) / (2 * step);
          const ours = here?.curvature[i]?.[j] as number;
          expect(Math.abs(bend - ours)).toBeLessThan(1e-4 * Math.max(1, Math.abs(bend)));
        }
      }
    }),
    { numRuns: 200 },
  );
});

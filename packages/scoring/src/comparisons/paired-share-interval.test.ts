import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedShareInterval } from './paired-share-interval.ts';

const z = 1.959963984540054;

/**
 * How many standard errors the data are from a difference, with the chances that make them most likely: of coming
 * `chance + difference`, of ceasing `chance`, found by halving where the slope of the likelihood changes its sign.
 */
function distance(came: number, ceased: number, n: number, difference: number): number {
  let low = Math.max(0, -difference);
  let high = (1 - difference) / 2;
  const slope = (chance: number) =>
    (came === 0 ? 0 : came / (chance + difference)) +
    (ceased === 0 ? 0 : ceased / chance) -
    (n === came + ceased ? 0 : (2 * (n - came - ceased)) / (1 - 2 * chance - difference));
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  const variance = n * (2 * low + difference - difference * difference);
  return Math.abs(came - ceased - n * difference) / Math.sqrt(variance);
}

const moves = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 40 }))
  .map(([came, ceased, kept]) => [came, ceased, came + ceased + kept] as const);

describe('pairedShareInterval', () => {
  it('ends where the data are 1.96 standard errors away, by the likelihood itself', () => {
    fc.assert(
      fc.property(moves, ([came, ceased, n]) => {
        const { low, high } = pairedShareInterval(came, ceased, n) as { low: number; high: number };
        for (const end of [low, high]) if (Math.abs(end) < 1) expect(distance(came, ceased, n, end)).toBeCloseTo(z, 5);
        expect(low).toBeLessThanOrEqual((came - ceased) / n);
        expect(high).toBeGreaterThanOrEqual((came - ceased) / n);
      }),
    );
  });

  it('turns round with the direction', () => {
    fc.assert(
      fc.property(moves, ([came, ceased, n]) => {
        const one = pairedShareInterval(came, ceased, n);
        const other = pairedShareInterval(ceased, came, n);
        expect(other?.low).toBeCloseTo(-(one?.high as number), 9);
        expect(other?.high).toBeCloseTo(-(one?.low as number), 9);
      }),
    );
  });

  it('is open to change where nobody moved, and nothing of nobody', () => {
    const { low, high } = pairedShareInterval(0, 0, 20) as { low: number; high: number };
    // Nobody of n moved: |nδ| = z √(n δ (1 − δ)) at δ = z² / (n + z²).
    expect(high).toBeCloseTo((z * z) / (20 + z * z), 9);
    expect(low).toBeCloseTo(-high, 9);
    expect(pairedShareInterval(0, 0, 0)).toBeUndefined();
    for (const n of [0, 2]) expect(() => pairedShareInterval(0, 0, n, 1)).toThrow('confidence');
  });
});

import { describe, expect, it } from 'vitest';
import { toldByCoin } from './by-coin.ts';
import { anyFalse, falseShare } from './false-among.ts';
import { anyFalseByHolm, falseByBenjaminiHochberg } from './promised.ts';

const tested = 500;
const level = 0.05;
const schools = [0, 3, 6].map((changed) => ({ raters: 24, indicators: 12, changed, level }));

describe.each(schools)('twelve indicators of which $changed changed, all others by the throw of coins', (school) => {
  const { indicators, changed } = school;
  const unchanged = indicators - changed;

  it('is told anything false of as often as Holm’s way does, which is at most the level', () => {
    const exact = anyFalseByHolm(school);
    expect(exact).toBeLessThanOrEqual(level);
    const { mean, standardError } = anyFalse(toldByCoin(tested, school, 'holm', 1 + changed));
    expect(Math.abs(mean - exact)).toBeLessThanOrEqual(3 * standardError);
  });

  it('is told as large a share falsely as Benjamini & Hochberg’s way does, at most the level of those unchanged', () => {
    const chances = falseByBenjaminiHochberg(school);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    const shareOf = (falsely: number) => falsely / Math.max(1, changed + falsely);
    const exact = chances.reduce((sum, chance, falsely) => sum + chance * shareOf(falsely), 0);
    expect(exact).toBeLessThanOrEqual((level * unchanged) / indicators);
    const told = toldByCoin(tested, school, 'benjamini-hochberg', 1 + changed);
    const { mean, standardError } = falseShare(told);
    expect(Math.abs(mean - exact)).toBeLessThanOrEqual(3 * standardError);
    expect(told.every(({ inAll, falsely }) => inAll === changed + falsely)).toBe(true);
  });
});

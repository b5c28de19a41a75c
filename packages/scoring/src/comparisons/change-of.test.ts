import { describe, expect, it } from 'vitest';
import { changeOf } from './change-of.ts';

const rise = (p: number) => ({ rise: 0.5, p });
const fall = (p: number) => ({ rise: -0.5, p });

describe('changeOf', () => {
  it('says which way the middle moved, up to the very level', () => {
    expect(changeOf({ direction: 1, p: 0.05, cuts: [] }, 0.05)).toBe('up');
    expect(changeOf({ direction: -1, p: 0.05, cuts: [] }, 0.05)).toBe('down');
    expect(changeOf({ direction: 1, p: 0.051, cuts: [] }, 0.05)).toBe('no-clear-change');
  });

  it('looks at the ends where the middle stayed, whatever its probability', () => {
    expect(changeOf({ direction: 0, p: 0.01, cuts: [] }, 0.05)).toBe('no-clear-change');
    expect(changeOf({ direction: 0, p: 0.01, cuts: [fall(0.01), rise(0.01)] }, 0.05)).toBe('split');
  });

  it('takes both ends to be clear up to the very level', () => {
    const of = (...cuts: { rise: number; p: number }[]) => changeOf({ direction: 1, p: 1, cuts }, 0.05);
    expect(of(fall(0.05), rise(0.05))).toBe('split');
    expect(of(rise(0.05), fall(0.05))).toBe('closer');
    expect(of(fall(0.051), rise(0.05))).toBe('no-clear-change');
    expect(of(fall(0.05), rise(0.051))).toBe('no-clear-change');
    expect(of(rise(0.01), rise(0.01))).toBe('no-clear-change');
    expect(of(fall(0.01), fall(0.01))).toBe('no-clear-change');
    expect(of(fall(0.01), rise(0.01), fall(0.01))).toBe('no-clear-change');
    expect(of(rise(0.01), fall(0.01), rise(0.01))).toBe('no-clear-change');
    expect(of(fall(0.01), fall(0.01), rise(0.9), rise(0.01))).toBe('split');
  });
});

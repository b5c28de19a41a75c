import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { withheldAlone } from './withheld-alone.ts';

const rule = disclosureRules.noStrict;
const reasonOf = (counts: number[], own = {}, raters?: number) =>
  withheldAlone(Object.freeze(counts), { ...rule, ...own }, 2, raters)?.reason;

describe('withheldAlone', () => {
  it('withholds too few with a level, and too few without one', () => {
    expect(withheldAlone([2, 2], rule, 2)).toEqual({ status: 'suppressed', reason: 'too-few', minimum: 5 });
    expect(withheldAlone([2, 3], rule, 2)).toBeUndefined();
    expect(reasonOf([2, 2], {}, 9)).toBe('too-few');
    expect([reasonOf([0, 0]), reasonOf([0, 0], {}, 4), reasonOf([0, 0], {}, 5)]).toEqual([
      undefined,
      'too-few',
      undefined,
    ]);
    expect(reasonOf([0, 0], { hidesEmpty: true })).toBe('too-few');
  });

  it('shows one person alone by no rule', () => {
    expect([reasonOf([1, 0], { minimum: 1 }), reasonOf([1, 1], { minimum: 1 })]).toEqual(['too-few', undefined]);
  });

  it('asks for what the rule asks for distributions', () => {
    expect(withheldAlone([2, 3], { ...rule, distributionMinimum: 6 }, 2)).toMatchObject({ minimum: 6 });
  });

  it('withholds what all say where the rule does', () => {
    expect([reasonOf([0, 5, 0]), reasonOf([0, 5, 0], { hidesUnanimous: true })]).toEqual([undefined, 'unanimous']);
    expect(reasonOf([0, 5, 1], { hidesUnanimous: true })).toBeUndefined();
    expect(reasonOf([0, 5, 1], { hidesExtremeShares: true })).toBe('extreme-share');
    expect(reasonOf([6, 0, 0], { hidesExtremeShares: true })).toBe('extreme-share');
    expect(reasonOf([1, 5, 0], { hidesExtremeShares: true })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { refuseComparison } from './refuse-comparison.ts';

const rubric = { id: 'own', version: '1.0.0' };
const refusal = (over: 'units' | 'waves', reason: string, second: object = rubric) => ({
  status: 'refused',
  reason,
  over,
  first: rubric,
  second,
});

describe('refuseComparison', () => {
  it('lets be compared what says nothing against it', () => {
    expect(refuseComparison('units', rubric)).toBeUndefined();
    expect(refuseComparison('waves', { ...rubric, comparable: { units: false, waves: true } })).toBeUndefined();
    expect(refuseComparison('waves', rubric, { ...rubric })).toBeUndefined();
  });

  it('heeds what the instrument says of itself, on either side', () => {
    const not = { ...rubric, comparable: { units: false, waves: false } };
    expect(refuseComparison('units', not)).toEqual(refusal('units', 'not-comparable'));
    expect(refuseComparison('waves', rubric, not)).toEqual(refusal('waves', 'not-comparable'));
    expect(refuseComparison('waves', not, rubric)).toEqual(refusal('waves', 'not-comparable'));
  });

  it('refuses two versions and two instruments', () => {
    const later = { id: 'own', version: '1.0.1' };
    const other = { id: 'other', version: '1.0.0' };
    expect(refuseComparison('waves', rubric, later)).toEqual(refusal('waves', 'other-version', later));
    expect(refuseComparison('units', rubric, other)).toEqual(refusal('units', 'other-instrument', other));
  });
});

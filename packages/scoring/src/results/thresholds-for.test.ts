import { describe, expect, it } from 'vitest';
import { consensus } from '../consensus/consensus.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { isAgreed } from './is-agreed.ts';
import { type ThresholdPreset, thresholdsFor } from './thresholds-for.ts';

describe('thresholdsFor', () => {
  it.each([3, 4, 5, 6, 7, 10])(
    'neighbours on %i levels is the consensus of half and half on two neighbours',
    (levels) => {
      const counts = Array.from({ length: levels }, (_, at) => (at === 1 || at === 2 ? 8 : 0));
      const { agreed } = thresholdsFor('neighbours', levels);
      expect(agreed).toMatchObject({ measure: 'consensus', rule: 'at-least', source: 'Our convention.' });
      expect(agreed?.value).toBeCloseTo(consensus(counts) ?? 0, 14);
    },
  );
  it('has a sixth of the levels, and r_wg of 0.7, as their papers say', () => {
    expect([3, 5, 6].map((levels) => thresholdsFor('average-deviation', levels).agreed?.value)).toEqual([
      0.5,
      5 / 6,
      1,
    ]);
    expect(thresholdsFor('within-group', 5).agreed).toMatchObject({ measure: 'withinGroupAgreement', value: 0.7 });
  });
  it('calls split what is below an even spread, whose agreement is 0', () => {
    expect(vanDerEijkAgreement([4, 4, 4, 4, 4])).toBe(0);
    expect(thresholdsFor('neighbours', 5).split).toMatchObject({ measure: 'agreement', rule: 'below', value: 0 });
  });
  it('says of two levels only what can be said', () => {
    expect(thresholdsFor('neighbours', 2)).toMatchObject({ agreed: undefined, split: undefined });
    expect(thresholdsFor('within-group', 2).agreed?.value).toBe(0.7);
  });
  it.each(['neighbours', 'average-deviation', 'within-group'] as const)('%s names itself and its sources', (preset) => {
    const made = thresholdsFor(preset, 4);
    expect(made).toMatchObject({ preset, levels: 4, mustChange: { rule: 'lowest-above-favourable' } });
    for (const source of [made.agreed?.source, made.split?.source, made.mustChange.source]) {
      expect(source).toMatch(/convention|\(\d{4}\)/);
    }
  });
  it.each([1, 0, 2.5, Number.NaN])('refuses %s levels', (levels) => {
    expect(() => thresholdsFor('neighbours', levels)).toThrow(
      new RangeError(`Expected two levels or more, in a whole number; received ${levels}.`),
    );
  });
  it('refuses another name', () => {
    const other: string = 'truth';
    expect(() => thresholdsFor(other as ThresholdPreset, 3)).toThrow(
      'Expected one of neighbours, average-deviation, within-group; received "truth".',
    );
  });
});

describe('isAgreed', () => {
  const none = {
    consensus: undefined,
    averageDeviation: undefined,
    withinGroupAgreement: undefined,
    agreement: undefined,
  };
  it('compares on the side that the threshold says, a value on it included', () => {
    const { agreed } = thresholdsFor('neighbours', 3);
    const value = agreed?.value ?? 0;
    expect([value - 1e-9, value - 1e-15, value, 1].map((of) => isAgreed({ ...none, consensus: of }, agreed))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    const deviation = thresholdsFor('average-deviation', 3).agreed;
    expect([0.4, 0.5, 0.6].map((of) => isAgreed({ ...none, averageDeviation: of }, deviation))).toEqual([
      true,
      true,
      false,
    ]);
    const { split } = thresholdsFor('neighbours', 3);
    expect([-0.1, 0, 0.1].map((of) => isAgreed({ ...none, agreement: of }, split))).toEqual([true, false, false]);
  });
  it('has nothing to say without a value or a threshold', () => {
    expect(isAgreed(none, thresholdsFor('neighbours', 3).agreed)).toBeUndefined();
    expect(isAgreed({ ...none, consensus: 1 }, undefined)).toBeUndefined();
  });
});

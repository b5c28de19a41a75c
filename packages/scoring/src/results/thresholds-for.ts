/** A rule for when raters count as agreed: one per name, none of them the truth. */
export type ThresholdPreset = 'neighbours' | 'average-deviation' | 'within-group';

/** Where a line is drawn through a measure, and who draws it there. */
export interface Threshold {
  /** The measure, by its name in a result. */
  readonly measure: 'consensus' | 'averageDeviation' | 'withinGroupAgreement' | 'agreement';
  /** On which side of the value the line counts as passed. */
  readonly rule: 'at-least' | 'at-most' | 'below';
  /** The value. */
  readonly value: number;
  /** Who says so; "our convention" where nobody does. */
  readonly source: string;
}

/** What a report calls agreed, split and in need of change, on a scale of so many levels. */
export interface Thresholds {
  /** The preset. */
  readonly preset: ThresholdPreset;
  /** How many levels the scale has. */
  readonly levels: number;
  /** When raters count as agreed; `undefined` where the preset has nothing to say of such a scale. */
  readonly agreed: Threshold | undefined;
  /** When they count as split in two camps; `undefined` on two levels. */
  readonly split: Threshold | undefined;
  /** When an indicator is listed as one that must change: more raters on the lowest level than on the favourable ones. */
  readonly mustChange: {
    /** The share on the lowest level is larger than that on the favourable ones. */
    readonly rule: 'lowest-above-favourable';
    /** Who says so; "our convention" where nobody does. */
    readonly source: string;
  };
}

/**
 * What a report calls agreed, split and in need of change. No threshold is the truth: each is named, and says whose it is.
 *
 * `neighbours`: agreed is who agrees at least as much as a staff that stands half and half on two levels next to each other.
 * That is `1 + log₂(1 − 1 / (2(k − 1)))` on `k` levels, so it means the same on scales of different length. Our convention.
 * `average-deviation`: the mean distance from the median is at most `k / 6` levels. `within-group`: r_wg is 0.7 or more.
 * Split is, with each of them, an agreement of van der Eijk's below 0: nearer to two camps than an even spread.
 *
 * @param preset - the name of the rule
 * @param levels - how many levels the scale has
 * @returns the thresholds, each with its source
 * @throws RangeError when there are fewer than two levels, or no such preset
 * @example
 * ```ts
 * import { thresholdsFor } from '@rubrikk/scoring';
 *
 * console.log(thresholdsFor('neighbours', 3).agreed?.value.toFixed(3)); // => 0.585
 * console.log(thresholdsFor('neighbours', 5).agreed?.value.toFixed(3)); // => 0.807
 * console.log(thresholdsFor('average-deviation', 3).agreed?.value); // => 0.5
 * ```
 */
export function thresholdsFor(preset: ThresholdPreset, levels: number): Thresholds {
  if (!(Number.isSafeInteger(levels) && levels >= 2)) {
    throw new RangeError(`Expected two levels or more, in a whole number; received ${levels}.`);
  }
  return {
    preset,
    levels,
    agreed: agreedFor(preset, levels),
    split: levels < 3 ? undefined : { measure: 'agreement', rule: 'below', value: 0, source: splitSource },
    mustChange: { rule: 'lowest-above-favourable', source: 'Our convention.' },
  };
}

const splitSource =
  'Our convention, at the point that van der Eijk (2001), Quality & Quantity 35(3), 325–341, gives to an even spread.';

function agreedFor(preset: ThresholdPreset, levels: number): Threshold | undefined {
  switch (preset) {
    case 'neighbours': {
      // Half and half on both of two levels is the least agreement that there is.
      if (levels === 2) return undefined;
      const value = 1 + Math.log2(1 - 1 / (2 * (levels - 1)));
      return { measure: 'consensus', rule: 'at-least', value, source: 'Our convention.' };
    }
    case 'average-deviation': {
      const source =
        'Burke & Dunlap (2002), Organizational Research Methods 5(2), 159–172: a sixth of the number of levels, there about the mean.';
      return { measure: 'averageDeviation', rule: 'at-most', value: levels / 6, source };
    }
    case 'within-group': {
      const source =
        'A habit of the field, reviewed by LeBreton & Senter (2008), Organizational Research Methods 11(4), 815–852.';
      return { measure: 'withinGroupAgreement', rule: 'at-least', value: 0.7, source };
    }
    default:
      throw new RangeError(`Expected one of neighbours, average-deviation, within-group; received "${preset}".`);
  }
}

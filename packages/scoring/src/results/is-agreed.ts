import type { IndicatorValues } from './indicator-result.ts';
import type { Threshold } from './thresholds-for.ts';

/** Distances of a distribution and its mirror differ by rounding. */
const rounding = 1e-12;

/** Whether a measure is on the side of its threshold that counts as agreed; `undefined` where either isn't there. */
export function isAgreed(
  values: Pick<IndicatorValues, 'consensus' | 'averageDeviation' | 'withinGroupAgreement' | 'agreement'>,
  threshold: Threshold | undefined,
): boolean | undefined {
  if (threshold === undefined) return undefined;
  const value = values[threshold.measure];
  if (value === undefined) return undefined;
  if (threshold.rule === 'at-least') return value >= threshold.value - rounding;
  return threshold.rule === 'at-most' ? value <= threshold.value + rounding : value < threshold.value - rounding;
}

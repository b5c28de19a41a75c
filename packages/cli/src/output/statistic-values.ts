import type { CategoryValue } from './statistic.ts';

/** The one value of a statistic that has no categories. */
export function oneValue(value: number | undefined): readonly CategoryValue[] {
  return [['', value]];
}

/** A value that has a row only where it is known. */
export function knownValue(value: number | undefined): readonly CategoryValue[] {
  return value === undefined ? [] : oneValue(value);
}

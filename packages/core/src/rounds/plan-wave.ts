import type { Country } from '../shared/country-rules.ts';
import { schoolYearOf } from '../shared/school-year-of.ts';
import type { SchoolYearRule } from '../shared/school-year-rule.ts';
import type { Wave } from './wave.ts';

/**
 * Plans a wave, in the school year that its first day lies in.
 *
 * @param wave - its id, first and last day, and how many are invited, by role
 * @param country - "NO", "DK" or "SE", or a rule of your own, which says when school years begin and end
 * @returns the wave; without a school year where its first day lies between two
 * @throws RangeError when a day or the country isn't one, or the last day comes before the first
 * @example
 * ```ts
 * import { planWave } from '@rubrikk/core';
 *
 * const days = { first: '2026-11-16', last: '2026-11-27' };
 * console.log(planWave({ id: '2026', ...days, invited: { teacher: 30 } }, 'NO').schoolYear); // => 2026-2027
 * ```
 */
export function planWave(
  wave: Pick<Wave, 'id' | 'first' | 'last' | 'invited'>,
  country: Country | SchoolYearRule,
): Wave {
  const { id, first, last, invited } = wave;
  const schoolYear = schoolYearOf(first, country)?.id;
  schoolYearOf(last, country);
  if (last < first) {
    throw new RangeError(`A wave ends on its first day or later; received ${first} to ${last}. Turn the days about.`);
  }
  return { id, first, last, ...(schoolYear !== undefined && { schoolYear }), invited };
}

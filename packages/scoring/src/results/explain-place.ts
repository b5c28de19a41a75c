import type { ExplainedPlace } from './explained.ts';
import type { PriorityList } from './list-measures.ts';
import type { Place } from './priorities.ts';

/**
 * Says where an indicator's place in a list comes from.
 *
 * @param list - the list
 * @param place - a place of it
 * @returns what it comes from
 * @example
 * ```ts
 * import { explainPlace, explanation, explanationEn } from '@rubrikk/scoring';
 *
 * const place = { indicator: 'shared-vision', rank: 2, value: 0.8, stability: 0.91 };
 * console.log(explanation(explainPlace('strengths', place), explanationEn));
 * // => Place 2 when the indicators are ranked by the share on a favourable level: 80%. In 91% of random draws from the same answers the indicator is among the first five.
 * ```
 */
export function explainPlace(list: PriorityList, { indicator, rank, value, stability }: Place): ExplainedPlace {
  const source = 'Our convention: ranked among the shown indicators; who share a value share a place.';
  return { about: 'place', list, indicator, rank, value, stability, method: methods[list], source };
}

const methods: Readonly<Record<PriorityList, string>> = {
  strengths: 'shareAtOrAbove',
  mustChange: 'shares',
  disagreement: 'consensus',
  blindSpots: 'cliffsDelta',
  belowTarget: 'shareBelowTarget',
};

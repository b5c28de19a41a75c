import type { ExplainedPlace } from './explained.ts';
import { explainedSides } from './explained-sides.ts';
import type { PriorityList } from './list-measures.ts';
import type { Place } from './priorities.ts';
import type { Report } from './report.ts';

/**
 * Says where an indicator's place in a list comes from: which ratings went in, who is missing and by which rule, which
 * method, and, where draws were asked for, how stable it is.
 *
 * @param place - a place of a report; which one its indicator says
 * @param where - the list that it is in, and the unit that the list is of, or `null` for all units together
 * @param report - the report
 * @returns what it comes from
 * @throws RangeError when the report has no such place, as it has none of what isn't shown
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { explainPlace, explanation, explanationEn, report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [1, 2, 2, 3, 3, 3]) builder.add(builder.group([]), [level]);
 * const made = report(plcResults, builder.finish(), { minimum: 5, stability: { seed: 1 } });
 * for (const { unit, disagreement } of made.priorities) {
 *   for (const place of disagreement) {
 *     console.log(explanation(explainPlace(place, { unit, list: 'disagreement' }, made), explanationEn));
 *     // => Place 1 when the indicators are ranked by consensus, the lowest first: 0.73. In 98% of random draws from the same answers the indicator is among the first five. It rests on 6 who chose a level.
 *   }
 * }
 * ```
 */
export function explainPlace(
  { indicator }: Pick<Place, 'indicator'>,
  { unit, list }: { readonly unit: string | null; readonly list: PriorityList },
  report: Pick<Report, 'results' | 'gaps' | 'priorities'>,
): ExplainedPlace {
  const own = report.priorities.find((priorities) => priorities.unit === unit);
  const place = own?.[list].find((one) => one.indicator === indicator);
  const sides = explainedSides(report, { unit, indicator }, list === 'blindSpots' ? rolesOf(report) : [null]);
  if (place === undefined || sides.length === 0) {
    throw new RangeError(
      `Expected a place of the report; received ${JSON.stringify({ unit, list, indicator })}, which it has none of. Give the report, the unit and the list that the place is of.`,
    );
  }
  const { rank, value, stability } = place;
  const source = 'Our convention: ranked among the shown indicators; who share a value share a place.';
  return { about: 'place', list, unit, indicator, rank, value, stability, sides, method: methods[list], source };
}

/** The roles that a report compares: the same two in each of its gaps. */
function rolesOf({ gaps }: Pick<Report, 'gaps'>): readonly string[] {
  return gaps[0]?.roles ?? [];
}

const methods: Readonly<Record<PriorityList, string>> = {
  strengths: 'shareAtOrAbove',
  mustChange: 'shares',
  disagreement: 'consensus',
  blindSpots: 'cliffsDelta',
  belowTarget: 'shareBelowTarget',
};

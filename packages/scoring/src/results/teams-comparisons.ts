import type { Organisation } from '@rubrikk/core';
import {
  type TeamsOptions,
  type TeamsVariation,
  variationBetweenTeams,
} from '../comparisons/variation-between-teams.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { IndicatorResult } from './indicator-result.ts';
import type { Report } from './report.ts';
import { unweightedSide } from './unweighted-side.ts';

/** How much of the disagreement on an indicator lies between the units of a report. */
export interface TeamsComparison {
  /** What is compared: `comparisonExplanation` makes sentences of it. */
  readonly about: 'teams';
  /** The indicator. */
  readonly indicator: string;
  /** The share, suppressed where that of any unit is; `undefined` where there is nothing to measure. */
  readonly variation: Protected<TeamsVariation> | undefined;
}

/** What is asked of the variation between a report's units. */
export interface TeamsComparisonOptions extends TeamsOptions {
  /** The tree that the report was made with: only its lowest units are compared, as those above are made up of them. */
  readonly organisation?: Organisation;
}

/**
 * How much of the disagreement on each indicator lies between the units of a report rather than within them:
 * {@link variationBetweenTeams} of all units together, those left out that nobody named.
 *
 * Where one unit is withheld, so is the indicator: what lies between the others isn't what lies between all, and what lies
 * between all tells of the one.
 *
 * @param report - the report, of ratings that aren't weighted
 * @param options - the tree, and the draws and the confidence of the intervals
 * @returns one for each indicator, in their order; none where the instrument says that units can't be compared, or there are
 *   fewer than two
 * @throws RangeError when ratings are weighted
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { report, startTally, teamsComparisons } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit']);
 * for (const level of [0, 0, 0, 1, 1, 1]) builder.add(builder.group(['north']), [level]);
 * for (const level of [1, 1, 1, 2, 2, 2]) builder.add(builder.group(['south']), [level]);
 * const [found] = teamsComparisons(report(plcResults, builder.finish(), { minimum: 5 }));
 * if (found?.variation?.status === 'shown') console.log(found.variation.share.toFixed(2)); // => 0.33
 * ```
 */
export function teamsComparisons(report: Report, options: TeamsComparisonOptions = {}): TeamsComparison[] {
  const { organisation, ...asked } = options;
  const rubric = { ...report.rubric, comparable: report.comparable };
  return [...lowestUnits(report, organisation)].flatMap(([indicator, teams]) => {
    if (teams.length < 2) return [];
    const hidden = teams.find((team) => team.status === 'suppressed');
    const variation =
      hidden === undefined ? variationBetweenTeams(rubric, teams.map(unweightedSide), asked) : suppressionOf(hidden);
    return variation?.status === 'refused' ? [] : [{ about: 'teams', indicator, variation }];
  });
}

/** The results of each indicator of the units that have a name and that no other is a part of. */
function lowestUnits({ results }: Report, organisation?: Organisation): ReadonlyMap<string, IndicatorResult[]> {
  const reported = new Set(results.map(({ unit }) => unit));
  const above = new Set(organisation?.units.flatMap(({ id, parent }) => (reported.has(id) ? (parent ?? []) : [])));
  const byIndicator = new Map<string, IndicatorResult[]>();
  for (const result of results) {
    const { unit, role, indicator } = result;
    if (unit === null || unit === '' || role !== null || above.has(unit)) continue;
    const units = byIndicator.get(indicator);
    if (units === undefined) byIndicator.set(indicator, [result]);
    else units.push(result);
  }
  return byIndicator;
}

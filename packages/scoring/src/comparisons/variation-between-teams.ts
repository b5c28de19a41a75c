import { ordinalSegregation } from '../consensus/ordinal-segregation.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import { kruskalWallisTest } from '../gaps/kruskal-wallis-test.ts';
import { basicInterval } from '../resampling/basic-interval.ts';
import type { BootstrapOptions } from '../resampling/bootstrap.ts';
import { bootstrapCounts } from '../resampling/bootstrap-counts.ts';
import type { ComparisonSide } from './comparison-side.ts';
import { type ConfidenceInterval, confidenceInterval } from './confidence-interval.ts';
import type { Method } from './method.ts';
import { refuseComparison } from './refuse-comparison.ts';
import type { ComparableRubric, Refused } from './refused.ts';
import { type WentIn, wentInto } from './went-in.ts';

/** What is asked of the variation between teams. */
export interface TeamsOptions {
  /** The seed of the draws for the interval; without one there is none. */
  readonly bootstrap?: BootstrapOptions;
  /** How often the interval covers the true share; 0.95 when left out. */
  readonly confidence?: number;
}

/** How much of the disagreement lies between teams rather than within them. */
export interface TeamsVariation {
  /** The share of the variation between the teams, 0 to 1. */
  readonly share: number;
  /** The share to expect if raters were dealt out to teams of these sizes by chance. */
  readonly byChance: number;
  /** Between which limits the true share lies; `undefined` where no draws were asked for. */
  readonly interval: ConfidenceInterval | undefined;
  /** How likely ranks so far apart are, were the teams alike; `undefined` where they can't be tested. */
  readonly p: number | undefined;
  /** What went in of each team that is shown, in the order given. */
  readonly teams: readonly WentIn[];
  /** How many teams are withheld and don't count. */
  readonly withheld: number;
  /** How it was worked out. */
  readonly method: Method;
}

/**
 * How much of what a school's raters disagree on lies between its teams: 0 when all teams answer alike, 1 when each team
 * agrees within itself.
 *
 * Formula: {@link ordinalSegregation}; by chance `(t − 1) / (N − 1)`, the mean over all ways to deal `N` raters out to `t`
 * teams; {@link basicInterval} of {@link bootstrapCounts}, cut at 0 and 1; `p` of {@link kruskalWallisTest}.
 *
 * - Input: for each team a side, shown or suppressed. Suppressed teams don't count.
 * - Fewer than two teams with raters, or everyone on the same level: `undefined`; suppressed where that is because teams
 *   are.
 * - Assumes the order of the levels only. Small teams make the share larger than it is: read it beside `byChance`.
 *
 * @param rubric - the instrument, which may refuse a comparison of units
 * @param teams - what each team says of the indicator
 * @param options - the draws and the confidence of the interval
 * @returns the share, suppressed where fewer than two teams are shown, refused where units aren't comparable; `undefined`
 *   when there is nothing to measure
 * @throws RangeError when the teams have different scales, or counts aren't whole
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { variationBetweenTeams } from '@rubrikk/scoring';
 *
 * const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
 * const teams = [[6, 0, 0], [0, 6, 0], [0, 3, 3]].map((counts) => ({ status: 'shown', counts, missing }) as const);
 * const found = variationBetweenTeams(plcResults, teams);
 * if (found?.status === 'shown') console.log(found.share.toFixed(2), found.byChance.toFixed(2)); // => 0.77 0.12
 * ```
 */
export function variationBetweenTeams(
  rubric: ComparableRubric,
  teams: readonly Protected<ComparisonSide>[],
  options: TeamsOptions = {},
): Protected<TeamsVariation> | Refused | undefined {
  const refused = refuseComparison('units', rubric);
  if (refused !== undefined) return refused;
  const shown = teams.filter((team) => team.status === 'shown');
  const hidden = teams.find((team) => team.status === 'suppressed');
  const counts = shown.map((team) => team.counts);
  if (shown.length < 2 && hidden !== undefined) return suppressionOf(hidden);
  const share = ordinalSegregation(counts);
  if (share === undefined) return undefined;
  const went = shown.map(wentInto);
  return {
    status: 'shown',
    share,
    byChance: shareByChance(went),
    interval: intervalOf(counts, options),
    p: kruskalWallisTest(counts)?.p,
    teams: went,
    withheld: teams.length - shown.length,
    method,
  };
}

const method: Method = {
  name: 'ordinal-segregation',
  source:
    'Reardon (2009), Research on Economic Inequality 17, 129–155; interval of Efron (1979), Annals of Statistics 7(1), 1–26, turned about the estimate; p of Kruskal & Wallis (1952), Journal of the American Statistical Association 47(260), 583–621.',
};

/** At each cut of the scale it is the share of the squares that lies between the teams, whose mean is the same for all. */
function shareByChance(teams: readonly WentIn[]): number {
  const sizes = teams.map(({ n }) => n).filter((n) => n > 0);
  return (sizes.length - 1) / (sizes.reduce((sum, n) => sum + n, 0) - 1);
}

function intervalOf(
  counts: readonly ArrayLike<number>[],
  { bootstrap, confidence = 0.95 }: TeamsOptions,
): ConfidenceInterval | undefined {
  if (bootstrap === undefined) return undefined;
  const drawn = bootstrapCounts(counts, (...cells) => ordinalSegregation(cells), bootstrap);
  if (drawn === undefined) return undefined;
  const { low, high } = basicInterval(drawn, confidence);
  return confidenceInterval({ low: Math.min(1, Math.max(0, low)), high: Math.min(1, Math.max(0, high)) }, confidence);
}

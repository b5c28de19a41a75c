import type { OrdinalRubric, Round } from '@rubrikk/core';
import { checkMinimum } from '../disclosure/check-minimum.ts';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { distributionRule } from '../disclosure/distribution-rule.ts';
import type { MissingRule } from '../tally/missing-rule.ts';
import { sharedLevels } from '../tally/shared-levels.ts';
import type { Tally } from '../tally/tally.ts';
import { checkOrder } from './check-order.ts';
import { checkReportOptions } from './check-report-options.ts';
import type { DimensionResult } from './dimension-result.ts';
import { groupResults } from './group-results.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { type NamedGroup, namedGroups } from './named-groups.ts';
import { type NetworkResults, networkResults } from './network-results.ts';
import { type Priorities, type PriorityOptions, priorities } from './priorities.ts';
import type { ReportOptions } from './report-options.ts';
import type { RoleGap } from './role-gap.ts';
import { roleGaps } from './role-gaps.ts';
import { targetLevels } from './target-levels.ts';
import { type Thresholds, thresholdsFor } from './thresholds-for.ts';

/** What a staff's ratings say, with small groups withheld: plain data for any page, notebook or file. */
export interface Report {
  /** The rubric, its levels lowest first, and the lowest favourable one. */
  readonly rubric: {
    /** Its id. */
    readonly id: string;
    /** The version that was rated. */
    readonly version: string;
    /** The ids of its levels. */
    readonly levels: readonly string[];
    /** The id of a level: it and those above it are favourable. */
    readonly favourable: string;
  };
  /** What the instrument lets its ratings be compared over: units beside one another, and waves. */
  readonly comparable: {
    /** Whether units may be set beside one another. */
    readonly units: boolean;
    /** Whether a wave may be set beside an earlier one. */
    readonly waves: boolean;
  };
  /** The round that was counted; `undefined` where the tally doesn't say. */
  readonly round: Round | undefined;
  /** The wave, where the tally says it or one was named. */
  readonly wave: string | undefined;
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
  /** The rule by which groups are withheld: its name and its source; `undefined` where a minimum alone was given. */
  readonly disclosure: Pick<DisclosureRule, 'name' | 'source'> | undefined;
  /** How ratings beside missing ones were treated. */
  readonly missingRule: MissingRule;
  /** The indicators whose levels were turned round, as they are worded in reverse. */
  readonly turned: readonly string[];
  /** The groups in the order of their results, those of networks last, with their names in the organisation. */
  readonly groups: readonly NamedGroup[];
  /** What counts as agreed, split and in need of change. */
  readonly thresholds: Thresholds;
  /** Every indicator of every group: everyone first, then units, roles, and roles of units. */
  readonly results: readonly IndicatorResult[];
  /** Every dimension of every group, in the same order: a profile, which nothing adds up. */
  readonly dimensions: readonly DimensionResult[];
  /** The same of every network; empty without an organisation. */
  readonly networks: readonly NetworkResults[];
  /** How the two compared roles differ; empty when none were named. */
  readonly gaps: readonly RoleGap[];
  /** Where to look first: for all units together, then for each. */
  readonly priorities: readonly Priorities[];
}

/**
 * Makes a report of a tally, of the attributes `unit` and `role` as far as the tally has them, of all units of the
 * organisation where one is given. Groups that the rule doesn't let be shown are withheld, and so are those that would
 * give them away: see `protect`.
 *
 * With a minimum of 1 and no rule, nothing is withheld. Where ratings are weighted, so are groups whose weights would tell of
 * withheld ones: weigh a tally that is told apart by what the weights hang on, and by nothing else.
 *
 * @param rubric - the rubric that was rated, on levels that have an order
 * @param tally - how many chose each level
 * @param options - the rule, and what else is known: see {@link ReportOptions}
 * @returns the report
 * @throws RangeError when the tally is of another rubric, the minimum isn't a whole number from 1, the rubric's indicators
 *   don't share one scale with an order, or one of them is worded in reverse and wasn't turned, a target isn't one of the
 *   rubric's levels and indicators, the numbers of those invited don't fit, an option speaks of units or roles that the
 *   tally doesn't tell apart, or of another wave than the tally's, a round isn't closed in `roundPlans`, or a
 *   group of a weighted tally has raters of several weights
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { disclosureRules, report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit']);
 * for (const level of [1, 2, 2, 3, 3, 3]) builder.add(builder.group(['north']), [level]);
 * for (const level of [0, 4]) builder.add(builder.group(['south']), [level]);
 * const invited = [{ unit: 'north', invited: 8 }, { unit: 'south', invited: 2 }];
 * const { results } = report(plcResults, builder.finish(), { rule: disclosureRules.noStrict, invited });
 * for (const result of results) {
 *   console.log(result.unit, result.status === 'shown' ? [result.median, result.responseRate].join(' ') : result.reason);
 * }
 * // => null 3.5 0.8
 * // => north withheld
 * // => south withheld
 * ```
 */
export function report(rubric: OrdinalRubric, tally: Tally, options: ReportOptions): Report {
  checkTally(rubric, tally);
  checkReportOptions(tally, options);
  const rule = ruleOf(options);
  const levels = sharedLevels(rubric);
  checkOrder(rubric, tally.turned);
  const favourable = levels.indexOf(rubric.scale.favourable) + 1;
  const thresholds = thresholdsFor(options.thresholds ?? 'neighbours', levels.length);
  const made = groupResults(rubric, tally, { rule, favourable, thresholds }, options);
  const groups = made.filter(({ network }) => network === null);
  const results = groups.flatMap((group) => group.results);
  const networks = networkResults(made);
  const labels = [...groups, ...networks.flatMap((own) => made.filter(({ network }) => network === own.network))];
  return {
    rubric: { id: rubric.id, version: rubric.version, levels, favourable: rubric.scale.favourable },
    comparable: rubric.comparable ?? { units: true, waves: true },
    round: tally.round,
    wave: options.wave ?? tally.wave,
    minimum: rule.minimum,
    disclosure: options.rule === undefined ? undefined : { name: rule.name, source: rule.source },
    missingRule: tally.rule ?? 'exclude',
    turned: tally.turned ?? [],
    groups: namedGroups(labels, options.organisation),
    thresholds,
    results,
    dimensions: groups.flatMap((group) => group.dimensions),
    networks,
    gaps: options.compare === undefined ? [] : roleGaps(results, options.compare),
    priorities: priorities(results, priorityOptions(tally, levels, options)),
  };
}

function checkTally(rubric: OrdinalRubric, tally: Tally): void {
  if (tally.rubric.id === rubric.id && tally.rubric.version === rubric.version) return;
  const { id, version } = tally.rubric;
  throw new RangeError(
    `Expected a tally of ${rubric.id} ${rubric.version}; received one of ${id} ${version}. Give the rubric that was rated.`,
  );
}

/** The rule, with the minimum that distributions have: a result always holds its distribution. */
function ruleOf({ rule, minimum }: ReportOptions): DisclosureRule {
  if (rule === undefined && minimum === undefined) {
    throw new RangeError(
      'Expected a `rule`, such as disclosureRules.noStrict, or a `minimum`, such as 5; received neither.',
    );
  }
  const own: DisclosureRule = rule ?? { name: 'own', source: 'No body.', minimum: minimum as number };
  const smallest = minimum ?? own.minimum;
  checkMinimum(smallest);
  return distributionRule({ ...own, minimum: smallest });
}

function priorityOptions(
  { indicators, turned = [] }: Tally,
  levels: readonly string[],
  { compare, targets, stability }: ReportOptions,
): PriorityOptions {
  return { roles: compare, targets: targetLevels(targets ?? {}, { levels, indicators, turned }), stability };
}

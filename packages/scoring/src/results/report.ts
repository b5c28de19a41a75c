import type { OrdinalRubric } from '@rubrikk/core';
import { checkMinimum } from '../disclosure/check-minimum.ts';
import { suppress } from '../disclosure/suppress.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { TableCell } from '../disclosure/table-cell.ts';
import { totalOf } from '../numbers/total-of.ts';
import { cellCounts } from '../tally/cell-counts.ts';
import { indicatorsOf } from '../tally/indicators-of.ts';
import { sharedLevels } from '../tally/shared-levels.ts';
import type { Tally } from '../tally/tally.ts';
import { checkOrder } from './check-order.ts';
import type { DimensionResult } from './dimension-result.ts';
import { dimensionValues } from './dimension-values.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { indicatorValues } from './indicator-values.ts';
import { type Priorities, priorities } from './priorities.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';
import type { RoleGap } from './role-gap.ts';
import { roleGaps } from './role-gaps.ts';

/** What a staff's ratings say, with small groups withheld: plain data for any page, notebook or file. */
export interface Report {
  /** The rubric, its levels lowest first, and the lowest favourable one. */
  readonly rubric: {
    readonly id: string;
    readonly version: string;
    readonly levels: readonly string[];
    readonly favourable: string;
  };
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
  /** Every indicator of every group: everyone first, then units, roles, and roles of units. */
  readonly results: readonly IndicatorResult[];
  /** Every dimension of every group, in the same order. */
  readonly dimensions: readonly DimensionResult[];
  /** How the two compared roles differ; empty when none were named. */
  readonly gaps: readonly RoleGap[];
  /** Where to look first: for all units together, then for each. */
  readonly priorities: readonly Priorities[];
}

/** What a report is made with. */
export interface ReportOptions {
  /** The smallest number of raters that is shown. */
  readonly minimum: number;
  /** Two roles to compare, such as leaders with teachers. */
  readonly compare?: RoleGap['roles'];
}

/**
 * Makes a report of a tally, of the attributes `unit` and `role` as far as the tally has them. Groups with fewer raters
 * than the minimum are withheld, and so are those that would give them away.
 *
 * @param rubric - the rubric that was rated, on levels that have an order
 * @param tally - how many chose each level
 * @param options - the smallest group that is shown, and two roles to compare
 * @returns the report
 * @throws RangeError when the tally is of another rubric, the minimum isn't a whole number from 1, or
 *   the rubric's indicators don't share one scale with an order, or one of them is worded in reverse
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit']);
 * for (const level of [1, 2, 2, 3, 3, 3]) builder.add(builder.group(['north']), [level]);
 * for (const level of [0, 4]) builder.add(builder.group(['south']), [level]);
 * const { results } = report(plcResults, builder.finish(), { minimum: 5 });
 * for (const result of results) {
 *   console.log(result.unit, result.status === 'shown' ? result.median : result.reason);
 * }
 * // => null 3.5
 * // => north would-reveal
 * // => south too-few
 * ```
 */
export function report(rubric: OrdinalRubric, tally: Tally, options: ReportOptions): Report {
  if (tally.rubric.id !== rubric.id || tally.rubric.version !== rubric.version) {
    const { id, version } = tally.rubric;
    throw new RangeError(`Expected a tally of ${rubric.id} ${rubric.version}; received one of ${id} ${version}.`);
  }
  checkMinimum(options.minimum);
  const levels = sharedLevels(rubric);
  checkOrder(rubric);
  const favourable = levels.indexOf(rubric.scale.favourable) + 1;
  const groups = reportGroups(tally);
  const asked = askedIndicators(rubric, tally);
  const results = indicatorResults(groups, asked, favourable, options.minimum);
  return {
    rubric: { id: rubric.id, version: rubric.version, levels, favourable: rubric.scale.favourable },
    minimum: options.minimum,
    results,
    dimensions: dimensionResults(results, levels.length, favourable),
    gaps: options.compare === undefined ? [] : roleGaps(results, options.compare),
    priorities: priorities(results),
  };
}

interface Asked {
  readonly dimension: string;
  readonly indicator: string;
  /** Where the tally has it. */
  readonly column: number;
}

/** The indicators of the tally with the narrowest dimension of each, in the rubric's order. */
function askedIndicators(rubric: OrdinalRubric, tally: Tally): Asked[] {
  const columns = new Map(tally.indicators.map((indicator, column) => [indicator, column]));
  return indicatorsOf(rubric).flatMap(({ indicator: { id: indicator }, dimensions }) => {
    const column = columns.get(indicator);
    const dimension = dimensions.at(-1) as string;
    return column === undefined ? [] : [{ dimension, indicator, column }];
  });
}

function indicatorResults(
  groups: readonly ReportGroup[],
  asked: readonly Asked[],
  favourable: number,
  minimum: number,
): IndicatorResult[] {
  const reasons = asked.map(({ column }) => suppress(tableOf(groups, column), minimum));
  return groups.flatMap((group, row) =>
    asked.map(({ dimension, indicator, column }, place): IndicatorResult => {
      const label = { unit: group.unit, role: group.role, dimension, indicator };
      const reason = reasons[place]?.[row];
      if (reason !== undefined) return { ...label, status: 'suppressed', reason, minimum };
      return { ...label, status: 'shown', ...indicatorValues(group.tally, group.position, column, favourable) };
    }),
  );
}

function tableOf(groups: readonly ReportGroup[], indicator: number): TableCell[] {
  return groups.map(({ row, column, tally, position }) => {
    const n = totalOf(cellCounts(tally, position, indicator));
    return { row, column, n, raters: tally.raters[position] as number };
  });
}

function dimensionResults(results: readonly IndicatorResult[], levels: number, favourable: number): DimensionResult[] {
  const parts = new Map<string, IndicatorResult[]>();
  for (const result of results) {
    const key = JSON.stringify([result.unit, result.role, result.dimension]);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [result]);
    else part.push(result);
  }
  return [...parts.values()].map((part) => dimensionResult(part, levels, favourable));
}

function dimensionResult(part: readonly IndicatorResult[], levels: number, favourable: number): DimensionResult {
  const { unit, role, dimension } = part[0] as IndicatorResult;
  const shown = part.filter((result) => result.status === 'shown');
  const hidden = part.find((result) => result.status === 'suppressed');
  if (shown.length === 0 && hidden !== undefined) return { unit, role, dimension, ...suppressionOf(hidden) };
  return { unit, role, dimension, status: 'shown', ...dimensionValues(shown, levels, favourable) };
}

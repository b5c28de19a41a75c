import type { OrdinalRubric } from '@rubrikk/core';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { SuppressionReason } from '../disclosure/protected.ts';
import { indicatorsOf } from '../tally/indicators-of.ts';
import type { Tally } from '../tally/tally.ts';
import type { DimensionResult } from './dimension-result.ts';
import { dimensionResults } from './dimension-results.ts';
import type { GroupLabel } from './group-label.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { invitedCount } from './invited.ts';
import { isInGroup } from './is-in-group.ts';
import type { Known } from './known.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';
import type { ReportOptions } from './report-options.ts';
import { type AskedIndicator, shownIndicator } from './shown-indicator.ts';
import { silentUnits } from './silent-units.ts';
import { withheldGroups } from './withheld-groups.ts';

/** What is told of one group, in the rubric's order. */
export interface GroupResults extends GroupLabel {
  readonly network: string | null;
  readonly results: readonly IndicatorResult[];
  readonly dimensions: readonly DimensionResult[];
}

/** Measures and protects every indicator and every dimension of every group that is published. */
export function groupResults(
  rubric: OrdinalRubric,
  tally: Tally,
  known: Known,
  options: ReportOptions,
): GroupResults[] {
  const { organisation, invited, consents = [] } = options;
  const countOf = invited && invitedCount(invited, tally, organisation);
  const silent = invited && silentUnits(tally, invited, known.rule, organisation);
  const all = reportGroups(tally, organisation, silent);
  const asked = askedIndicators(rubric, tally);
  const columns = asked.map(({ column }) => column);
  const beside = { favourable: known.favourable, consents, base: tally, isIn: isInGroup(organisation) };
  const showsAll = options.rule === undefined && known.rule.minimum === 1;
  const reasons = showsAll ? [] : withheldGroups(all, columns, known.rule, beside);
  const make = resultMaker(known, options.tellsReasons === true);
  return all.groups.flatMap((group, row) => {
    if (group.kind === 'own') return [];
    const count = countOf?.(group);
    const measured = asked.map((one, place) => make(group, one, reasons[place]?.[row], count));
    // Straight after a group's indicators: the engine fits what it compiles to counts, and to means of shares, at once.
    const dimensions = dimensionResults(measured, tally.levels.length, known);
    const { unit, role, network } = group;
    return [{ unit, role, network, results: published(measured, known.rule), dimensions }];
  });
}

/** The results as they are told: none of a single indicator where the rule hides these. */
function published(
  measured: readonly IndicatorResult[],
  { hidesIndicators, minimum }: DisclosureRule,
): readonly IndicatorResult[] {
  if (!hidesIndicators) return measured;
  return measured.map((result) => (result.status === 'shown' ? hidden(result, result, 'withheld', minimum) : result));
}

function hidden(
  { unit, role }: GroupLabel,
  { dimension, indicator }: Pick<AskedIndicator, 'dimension' | 'indicator'>,
  reason: SuppressionReason,
  minimum: number,
): IndicatorResult {
  return { unit, role, dimension, indicator, status: 'suppressed', reason, minimum };
}

/** The indicators of the tally with the narrowest dimension of each, in the rubric's order. */
function askedIndicators(rubric: OrdinalRubric, tally: Tally): AskedIndicator[] {
  const columns = new Map(tally.indicators.map((indicator, column) => [indicator, column]));
  return indicatorsOf(rubric).flatMap(({ indicator: { id: indicator }, dimensions }) => {
    const column = columns.get(indicator);
    const dimension = dimensions.at(-1) as string;
    return column === undefined ? [] : [{ dimension, indicator, column }];
  });
}

function resultMaker({ rule: { minimum }, favourable, thresholds }: Known, tellsReasons: boolean) {
  return (
    group: ReportGroup,
    asked: AskedIndicator,
    reason: SuppressionReason | undefined,
    invited: number | undefined,
  ): IndicatorResult => {
    if (reason !== undefined) return hidden(group, asked, tellsReasons ? reason : 'withheld', minimum);
    return shownIndicator(group, asked, { favourable, invited, thresholds });
  };
}

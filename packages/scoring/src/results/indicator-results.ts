import type { OrdinalRubric } from '@rubrikk/core';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { SuppressionReason } from '../disclosure/protected.ts';
import { indicatorsOf } from '../tally/indicators-of.ts';
import type { Tally } from '../tally/tally.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { indicatorValues } from './indicator-values.ts';
import { invitedCount } from './invited.ts';
import { isInGroup } from './is-in-group.ts';
import { type ReportGroup, reportGroups } from './report-groups.ts';
import type { ReportOptions } from './report-options.ts';
import type { Thresholds } from './thresholds-for.ts';
import { withheldGroups } from './withheld-groups.ts';

/** What all results of a report are made with. */
export interface Known {
  readonly rule: DisclosureRule;
  /** The lowest favourable level, from 1. */
  readonly favourable: number;
  readonly thresholds: Thresholds;
}

/** A result as the rule for groups has it, and as it is told where the rule hides every single indicator. */
export interface MadeResult {
  /** For dimensions to be made of. */
  readonly measured: IndicatorResult;
  readonly published: IndicatorResult;
}

/** The results of one group, in the rubric's order. */
export interface GroupResults {
  readonly network: string | null;
  readonly results: readonly MadeResult[];
}

/** Measures and protects every indicator of every group that is published. */
export function indicatorResults(
  rubric: OrdinalRubric,
  tally: Tally,
  known: Known,
  options: ReportOptions,
): GroupResults[] {
  const { organisation, invited, consents = [] } = options;
  const all = reportGroups(tally, organisation);
  const asked = askedIndicators(rubric, tally);
  const columns = asked.map(({ column }) => column);
  const beside = { favourable: known.favourable, consents, base: tally, isIn: isInGroup(organisation) };
  const showsAll = options.rule === undefined && known.rule.minimum === 1;
  const reasons = showsAll ? [] : withheldGroups(all, columns, known.rule, beside);
  const countOf = invited && invitedCount(invited, tally, organisation);
  const make = resultMaker(known, options.tellsReasons ?? options.rule === undefined);
  return all.groups.flatMap((group, row) => {
    if (group.kind === 'own') return [];
    const count = countOf?.(group);
    const results = asked.map((one, place) => make(group, one, reasons[place]?.[row], count));
    return [{ network: group.network, results }];
  });
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

function resultMaker({ rule, favourable, thresholds }: Known, tellsReasons: boolean) {
  const { minimum } = rule;
  return (
    { unit, role, tally, position }: ReportGroup,
    { dimension, indicator, column }: Asked,
    reason: SuppressionReason | undefined,
    invited: number | undefined,
  ): MadeResult => {
    const label = { unit, role, dimension, indicator };
    const hidden = (why: SuppressionReason): IndicatorResult => {
      return { ...label, status: 'suppressed', reason: tellsReasons ? why : 'withheld', minimum };
    };
    if (reason !== undefined) return { measured: hidden(reason), published: hidden(reason) };
    const values = indicatorValues(tally, position, column, favourable, { invited, thresholds });
    const measured: IndicatorResult = { ...label, status: 'shown', ...values };
    return { measured, published: rule.hidesIndicators ? hidden('withheld') : measured };
  };
}

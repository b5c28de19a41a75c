import { gapToTarget, type Target, type TargetGap, type TargetGapOptions } from '../comparisons/gap-to-target.ts';
import type { Protected } from '../disclosure/protected.ts';
import type { GroupLabel } from './group-label.ts';
import type { IndicatorResult } from './indicator-result.ts';
import type { Report } from './report.ts';
import { targetLevels } from './target-levels.ts';
import { unweightedSide } from './unweighted-side.ts';

/** How far a group of a report is from the target of an indicator. */
export interface TargetComparison extends GroupLabel {
  /** What is compared: `comparisonExplanation` makes sentences of it. */
  readonly about: 'target';
  /** The network; `null` for all other groups. */
  readonly network: string | null;
  /** The indicator. */
  readonly indicator: string;
  /** The gap, suppressed where the result is; `undefined` where nobody chose a level. */
  readonly gap: Protected<TargetGap> | undefined;
}

/** The targets of indicators, and whose they are. */
export interface ReportTargets {
  /** The target of each indicator as `report` takes it: the id of the level that raters would choose. */
  readonly targets: Readonly<Record<string, string>>;
  /** Whose they are: the group's own, the school's, or the owner's. */
  readonly of: Target['of'];
}

/**
 * How far every group of a report is from the targets: {@link gapToTarget} of each result whose indicator has one.
 *
 * Nothing is told of a result that is withheld, and of others nothing that their distribution doesn't tell.
 *
 * @param report - the report, of ratings that aren't weighted
 * @param asked - the targets, and whose they are
 * @returns the gaps, in the order of the results, those of networks last
 * @throws RangeError when a target isn't one of the levels and indicators of the report, or ratings are weighted
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { report, startTally, targetGaps } from '@rubrikk/scoring';
 *
 * const [indicator] = plcResults.dimensions[0].indicators;
 * const [, , , fourth] = plcResults.scale.levels;
 * const builder = startTally(plcResults, []);
 * for (const level of [1, 2, 2, 3, 3, 3]) builder.add(builder.group([]), [level]);
 * const made = report(plcResults, builder.finish(), { minimum: 5 });
 * const [found] = targetGaps(made, { targets: { [indicator.id]: fourth.id }, of: 'school' });
 * if (found?.gap?.status === 'shown') console.log(found.gap.below.share); // => 0.5
 * ```
 */
export function targetGaps(report: Report, { targets, of }: ReportTargets): TargetComparison[] {
  const { rubric, turned, results, networks } = report;
  const all = [...results, ...networks.flatMap((network) => network.results)];
  const indicators = results.map(({ indicator }) => indicator);
  const levels = targetLevels(targets, { levels: rubric.levels, indicators, turned });
  return all.flatMap((result) => {
    const level = levels.get(result.indicator);
    return level === undefined ? [] : [comparisonOf(result, { level, of })];
  });
}

function comparisonOf(result: IndicatorResult, target: Target): TargetComparison {
  const { unit, role, network = null, indicator } = result;
  const gap = gapToTarget(unweightedSide(result), target, staffOf(result));
  return { about: 'target', unit, role, network, indicator, gap };
}

/** How many of those asked the indicator applies to, where it is known. */
function staffOf(result: IndicatorResult): TargetGapOptions {
  if (result.status === 'suppressed' || result.invited === undefined) return {};
  return { population: result.invited - result.missing['not-applicable'] };
}

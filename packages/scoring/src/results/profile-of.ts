import type { DimensionResult } from './dimension-result.ts';
import type { GroupLabel } from './group-label.ts';
import type { Report } from './report.ts';

/**
 * The profile of one group: each of its dimensions, in the rubric's order. A rubric as a whole has a profile and no score:
 * its dimensions are different things, and nothing adds them up.
 *
 * @param report - the report
 * @param group - the unit and the role; `null`, or left out, for all of them together
 * @returns the dimensions, each shown or suppressed; none where the report doesn't have the group
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { profileOf, report, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, []);
 * for (const level of [1, 2, 2, 3, 3]) builder.add(builder.group([]), [level, level]);
 * for (const dimension of profileOf(report(plcResults, builder.finish(), { minimum: 5 }))) {
 *   console.log(dimension.dimension, dimension.status === 'shown' ? dimension.median : dimension.reason);
 * }
 * // => focus-on-results 3
 * ```
 */
export function profileOf(report: Pick<Report, 'dimensions'>, group: Partial<GroupLabel> = {}): DimensionResult[] {
  const { unit = null, role = null } = group;
  return report.dimensions.filter((dimension) => dimension.unit === unit && dimension.role === role);
}

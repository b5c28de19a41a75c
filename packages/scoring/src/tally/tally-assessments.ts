import type { Assessment, Round, ScaledRubric } from '@rubrikk/core';
import { indicatorIds } from './indicators-of.ts';
import { missingKinds } from './missing-kinds.ts';
import { sharedLevels } from './shared-levels.ts';
import { startTally } from './start-tally.ts';
import type { Tally } from './tally.ts';

/** What an assessment can be told apart by. */
export type AssessmentAttribute = 'unit' | 'wave' | 'role';

/**
 * Counts the assessments of one round. Assessments of other rounds are other facts, and are left out.
 *
 * @param rubric - the rubric that was rated
 * @param assessments - the assessments, already checked against the rubric (`checkAssessment`)
 * @param how - `round`: which round to count; `by`: the attributes that tell groups apart
 * @returns the tally; an open indicator counts as skipped, and a rater without a role has the role `''`
 * @throws RangeError when an assessment is of another rubric or version, or has a level that the scale lacks, when a rater
 *   has two for the same unit and wave, or when there are two waves that `by` doesn't tell apart, or
 *   the rubric's indicators don't share one scale
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { rate, startAssessment } from '@rubrikk/core';
 * import { countsOf, tallyAssessments } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const staff = ['k1', 'k2', 'k3'].map((rater) => {
 *   const start = { id: rater, unit: 'north', wave: '2026', round: 'individual', rater } as const;
 *   return rate(startAssessment(plcResults, start), indicator, 'implementing', { at: '2026-11-21T10:00:00Z' });
 * });
 * const tally = tallyAssessments(plcResults, staff, { round: 'individual', by: ['unit'] });
 * console.log(countsOf(tally, { unit: 'north' }, indicator).join(' ')); // => 0 0 3 0 0
 * ```
 */
export function tallyAssessments<R extends ScaledRubric>(
  rubric: R,
  assessments: Iterable<Assessment<R>>,
  how: { readonly round: Round; readonly by: readonly AssessmentAttribute[] },
): Tally {
  const builder = startTally(rubric, how.by);
  const indicators = indicatorIds(rubric);
  const codes = codesOf(rubric);
  const check = checkOnce(how.by);
  for (const assessment of assessments as Iterable<Assessment>) {
    if (assessment.round !== how.round) continue;
    check(assessment);
    if (assessment.rubric.id !== rubric.id || assessment.rubric.version !== rubric.version) {
      const { id, version } = assessment.rubric;
      throw new RangeError(`Expected assessments of ${rubric.id} ${rubric.version}; received one of ${id} ${version}.`);
    }
    const group = builder.group(how.by.map((attribute) => assessment[attribute] ?? ''));
    builder.add(
      group,
      indicators.map((indicator) => codeOf(assessment, indicator, codes)),
    );
  }
  return builder.finish();
}

/** Refuses what would count one person twice: a second copy of an assessment, and another wave in the same groups. */
function checkOnce(by: readonly AssessmentAttribute[]): (assessment: Assessment) => void {
  const seen = new Set<string>();
  let first: string | undefined;
  return ({ unit, wave, rater }) => {
    first ??= wave;
    if (wave !== first && !by.includes('wave')) {
      throw new RangeError(
        `Expected assessments of one wave; received "${first}" and "${wave}". Tell them apart with 'wave' in \`by\`.`,
      );
    }
    const key = JSON.stringify([unit, wave, rater]);
    if (seen.has(key)) {
      throw new RangeError(
        `Expected one assessment for each rater; received two of "${rater}" for "${unit}", "${wave}". Merge copies with mergeAssessments first.`,
      );
    }
    seen.add(key);
  };
}

function codesOf(rubric: ScaledRubric): ReadonlyMap<string, number> {
  const levels = sharedLevels(rubric).map((id, position) => [`level ${id}`, position] as const);
  const missing = missingKinds.map((kind, position) => [`missing ${kind}`, levels.length + position] as const);
  return new Map([...levels, ...missing]);
}

function codeOf(assessment: Assessment, indicator: string, codes: ReadonlyMap<string, number>): number {
  // An id may be the name of something that every object inherits, such as `constructor`.
  const given = Object.hasOwn(assessment.ratings, indicator) ? assessment.ratings[indicator] : undefined;
  const rating = given ?? { missing: 'skipped' };
  const code = codes.get('level' in rating ? `level ${rating.level}` : `missing ${rating.missing}`);
  if (code !== undefined) return code;
  throw new RangeError(
    `Expected a level of the scale for "${indicator}"; received ${JSON.stringify(rating)} in assessment "${assessment.id}". Check assessments with checkAssessment first.`,
  );
}

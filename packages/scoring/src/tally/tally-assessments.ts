import type { Assessment, Rating, Round, ScaledRubric } from '@rubrikk/core';
import { checkAttributes } from './check-attributes.ts';
import { startCoding } from './coded-values.ts';
import { countGroups, countRows } from './count-rows.ts';
import { groupRows } from './group-rows.ts';
import { groupsOf } from './groups-of.ts';
import { idCodes } from './id-codes.ts';
import { indicatorIds } from './indicators-of.ts';
import { missingKinds } from './missing-kinds.ts';
import { joinedKey, numbering } from './numbering.ts';
import { sharedLevels } from './shared-levels.ts';
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
  checkAttributes(how.by);
  const indicators = indicatorIds(rubric);
  const levels = sharedLevels(rubric);
  const readCodes = codeReader(indicators, levels);
  const check = checkOnce(how.by);
  const columns = how.by.map(() => startCoding());
  const expected = Array.isArray(assessments) ? assessments.length : 64;
  const Room = levels.length + missingKinds.length > 256 ? Uint16Array : Uint8Array;
  let codes: Codes = new Room(expected * indicators.length);
  let size = 0;
  for (const assessment of assessments as Iterable<Assessment>) {
    if (assessment.round !== how.round) continue;
    check(assessment);
    checkRubric(assessment, rubric);
    for (let place = 0; place < columns.length; place += 1) {
      columns[place]?.add(assessment[how.by[place] as AssessmentAttribute] ?? '');
    }
    codes = withRoom(codes, (size + 1) * indicators.length);
    readCodes(assessment, codes, size * indicators.length);
    size += 1;
  }
  const coded = columns.map(({ finish }) => finish());
  const grouped = groupRows(coded, size);
  return {
    rubric: { id: rubric.id, version: rubric.version },
    indicators,
    levels,
    by: how.by,
    groups: groupsOf(how.by, coded, grouped.order, grouped.starts),
    raters: countGroups(grouped),
    counts: countRows(codes, indicators.length, levels.length + missingKinds.length, grouped),
    round: how.round,
  };
}

type Codes = Uint8Array | Uint16Array;

function withRoom(codes: Codes, needed: number): Codes {
  if (needed <= codes.length) return codes;
  const longer = codes instanceof Uint8Array ? new Uint8Array(needed * 2) : new Uint16Array(needed * 2);
  longer.set(codes);
  return longer;
}

function checkRubric({ rubric: { id, version } }: Assessment, rubric: ScaledRubric): void {
  if (id === rubric.id && version === rubric.version) return;
  throw new RangeError(`Expected assessments of ${rubric.id} ${rubric.version}; received one of ${id} ${version}.`);
}

/** A unit in a wave. */
type Key = number | string;

/** Refuses what would count one person twice: a second copy of an assessment, and another wave in the same groups. */
function checkOnce(by: readonly AssessmentAttribute[]): (assessment: Assessment) => void {
  const seen = new Map<string, Key | readonly Key[]>();
  const [unitNumber, waveNumber] = [numbering(), numbering()];
  let first: string | undefined;
  return ({ unit, wave, rater }) => {
    first ??= wave;
    if (wave !== first && !by.includes('wave')) {
      throw new RangeError(
        `Expected assessments of one wave; received "${first}" and "${wave}". Tell them apart with 'wave' in \`by\`.`,
      );
    }
    const key = joinedKey(unitNumber(unit), waveNumber(wave));
    const before = seen.get(rater);
    if (before !== undefined && (before === key || (typeof before === 'object' && before.includes(key)))) {
      throw new RangeError(
        `Expected one assessment for each rater; received two of "${rater}" for "${unit}", "${wave}". Merge copies with mergeAssessments first.`,
      );
    }
    // Nearly all raters have one assessment, which needs no list.
    seen.set(rater, before === undefined ? key : typeof before === 'object' ? [...before, key] : [before, key]);
  };
}

/** Writes the codes of an assessment's ratings, from a place on. */
type CodeReader = (assessment: Assessment, codes: Codes, start: number) => void;

function codeReader(indicators: readonly string[], ids: readonly string[]): CodeReader {
  const columns = new Map(indicators.map((id, column) => [id, column]));
  const levelOf = idCodes(ids);
  const missing = new Map<string, number>(missingKinds.map((kind, position) => [kind, ids.length + position]));
  const skipped = missing.get('skipped') as number;
  return (assessment, codes, start) => {
    const ratings: Readonly<Record<string, Rating | undefined>> = assessment.ratings;
    codes.fill(skipped, start, start + indicators.length);
    let next = 0;
    for (const indicator in ratings) {
      // Ratings mostly stand in the rubric's order, which saves looking them up.
      const column = indicator === indicators[next] ? next : columns.get(indicator);
      const rating = ratings[indicator];
      if (column === undefined || rating === undefined) continue;
      const { level, missing: kind } = rating as { readonly level?: string; readonly missing?: string };
      const code = level === undefined ? missing.get(kind as string) : levelOf(level);
      if (code === undefined) throw new RangeError(noCode(rating, indicator, assessment));
      codes[start + column] = code;
      next = column + 1;
    }
  };
}

function noCode(rating: Rating, indicator: string, { id }: Assessment): string {
  return `Expected a level of the scale for "${indicator}"; received ${JSON.stringify(rating)} in assessment "${id}". Check assessments with checkAssessment first.`;
}

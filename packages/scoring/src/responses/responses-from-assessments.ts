import type { Assessment, Issue, Parsed, ScaledRubric } from '@rubrikk/core';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { AssessmentForm } from './assessment-form.ts';
import type { ColumnBuilder } from './column-builder.ts';
import { isAssessment } from './is-assessment.ts';
import { isBlank } from './is-blank.ts';
import { isWithinLimits } from './is-within-limits.ts';
import { ratingReader } from './rating-reader.ts';
import { type ResponseCodes, responseCodes } from './response-codes.ts';
import type { ResponseTable } from './response-table.ts';
import { secondCopy } from './second-copy.ts';
import { startTable, type TableBuilder } from './table-builder.ts';

/** Reads one assessment in full, with a message for each fault: `parseAssessment` of core. */
export type AssessmentParser = (rubric: ScaledRubric, data: unknown) => Parsed<Assessment>;

/**
 * Makes a response table of assessments: of all rounds, waves and units at once, each checked against the rubric.
 *
 * What is good is read off by a check of its own, some tens of times faster than the parser; whatever that check doesn't
 * take is given to the parser, which decides and tells what is wrong.
 *
 * An assessment of which nothing is rated, as one that was only opened, is no response: it's left out and counted as `blank`
 * of the table. Who says why a rating is missing has answered; what is only marked as skipped is left open.
 *
 * Memory: as `startResponses`.
 *
 * @param rubric - the rubric that was rated
 * @param assessments - the assessments, as data from outside, in anything that can be gone through once
 * @param parse - core's `parseAssessment`
 * @returns the table, or everything that is wrong: a problem's path begins with the position of the assessment, from 0,
 *   and a second response of a rater for the same unit, wave and round is a `duplicate-id`; an open indicator is
 *   skipped, and a rater without a role has the role `''`
 * @throws RangeError when the rubric's indicators don't share one scale, or it has more than 251 levels
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { parseAssessment, rate, startAssessment } from '@rubrikk/core';
 * import { countsOf, responsesFromAssessments, tally } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const staff = ['k1', 'k2', 'k3'].map((rater) => {
 *   const start = { id: rater, unit: 'north', wave: '2026', round: 'individual', rater } as const;
 *   return rate(startAssessment(plcResults, start), indicator, 'implementing', { at: '2026-11-21T10:00:00Z' });
 * });
 * const read = responsesFromAssessments(plcResults, staff, parseAssessment);
 * if (read.ok) {
 *   const counted = tally(read.value, { round: 'individual', by: ['unit'] });
 *   console.log(countsOf(counted, { unit: 'north' }, indicator).join(' ')); // => 0 0 3 0 0
 * }
 * ```
 */
export function responsesFromAssessments(
  rubric: ScaledRubric,
  assessments: Iterable<unknown>,
  parse: AssessmentParser,
): Parsed<ResponseTable> {
  const table = startTable<never>(rubric, []);
  const read = assessmentReader(rubric, table, parse);
  const values = new Int32Array(table.columns.length);
  const issues: Issue[] = [];
  let position = 0;
  let blank = 0;
  for (const data of assessments) {
    const given = read(data);
    if (!given.ok) for (const issue of given.issues) issues.push({ ...issue, path: [position, ...issue.path] });
    else if (isOpen(table)) blank += 1;
    else {
      const earlier = keep(table, given.value, values, position);
      if (earlier !== undefined) issues.push(secondCopy(table.columns, values, { position, earlier }, merge));
    }
    position += 1;
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: table.finish(blank) };
}

const merge = 'merge them with mergeAssessments';

/** Whether nothing is rated in the response that was written. */
function isOpen(table: TableBuilder<never>): boolean {
  const { codes, start } = table.room();
  const skipped = table.levels.length + missingKinds.indexOf('skipped');
  return isBlank(codes, start, start + table.indicators.length, skipped);
}

/** Reads assessments one by one, and writes the codes of their ratings into the table's room for the next response. */
function assessmentReader(
  rubric: ScaledRubric,
  table: TableBuilder<never>,
  parse: AssessmentParser,
): (data: unknown) => Parsed<Assessment> {
  const { indicators, levels } = table;
  const codes = responseCodes(levels);
  const columns = new Map(indicators.map((id, column) => [id, column]));
  const form: AssessmentForm = { rubric, columns, ...codes, readRatings: ratingReader(indicators, columns, codes) };
  return (data) => {
    const { codes: room, start } = table.room();
    if (isAssessment(data, form, room, start) && isWithinLimits(data, indicators.length)) {
      // The check has looked at every key and value that the type names.
      return { ok: true, value: data as Readonly<Record<string, unknown>> & Assessment };
    }
    const parsed = parse(rubric, data);
    if (parsed.ok) writeCodes(parsed.value, indicators, codes, room, start);
    return parsed;
  };
}

function writeCodes(
  { ratings }: Assessment,
  indicators: readonly string[],
  { levelOf, missing, skipped }: ResponseCodes,
  codes: Uint8Array,
  start: number,
): void {
  for (const [column, indicator] of indicators.entries()) {
    const rating = Object.hasOwn(ratings, indicator) ? ratings[indicator] : undefined;
    const code = rating && ('level' in rating ? levelOf(rating.level) : missing.get(rating.missing));
    codes[start + column] = code ?? skipped;
  }
}

/** Keeps the response that was written, unless its rater has one already: then gives the position of that one. */
function keep(
  table: TableBuilder<never>,
  assessment: Assessment,
  values: Int32Array,
  position: number,
): number | undefined {
  const { unit, role = '', wave, round, rater } = assessment;
  const [units, roles, waves, rounds, raters] = table.columns as readonly ColumnBuilder[];
  values[0] = (units as ColumnBuilder).codeOf(unit);
  values[1] = (roles as ColumnBuilder).codeOf(role);
  values[2] = (waves as ColumnBuilder).codeOf(wave);
  values[3] = (rounds as ColumnBuilder).codeOf(round);
  values[4] = (raters as ColumnBuilder).codeOf(rater);
  return table.keep(values, position);
}

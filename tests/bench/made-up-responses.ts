// Made-up ratings, the same on every run: 49 indicators on five levels, one in twenty missing, four roles, two waves.
import type { ResponseTable } from '@rubrikk/scoring';
import { madeUpRubric, randomBelow } from '../../packages/scoring/src/responses/made-up-assessments.test-data.ts';

export const width = 49;
export const levels = 5;
export const codeCount = levels + 4;
export const rubric = madeUpRubric(width, levels);
export const roles = ['leader', 'teacher', 'assistant', 'other'];
export const waves = ['2026', '2027'];
export const indicators = Array.from({ length: width }, (_, at) => `i${at}`);
const missing = ['not-applicable', 'do-not-know', 'declined', 'skipped'];

/** How a response file is laid out by who keeps it: those of a unit, role and wave together, or as they came in. */
export type Order = 'grouped' | 'as they came';

/** A table of so many raters in so many units. */
export function madeUpTable(raters: number, units: number, order: Order): ResponseTable {
  const next = randomBelow(7);
  const groups = units * roles.length * waves.length;
  const groupOf = Uint16Array.from({ length: raters }, (_, rater) =>
    order === 'grouped' ? Math.floor((rater * groups) / raters) : next(groups),
  );
  const column = (values: readonly string[], code: (group: number) => number) => ({
    values,
    codes: Uint16Array.from(groupOf, code),
  });
  return {
    rubric: { id: rubric.id, version: rubric.version },
    indicators,
    dimensions: indicators.map((_, at) => `d${Math.floor(at / 7)}`),
    levels: rubric.scale.levels.map(({ id }) => id),
    size: raters,
    unit: column(
      Array.from({ length: units }, (_, at) => `u${at}`),
      (group) => Math.floor(group / 8),
    ),
    role: column(roles, (group) => Math.floor(group / 2) % 4),
    wave: column(waves, (group) => group % 2),
    round: column(['individual'], () => 0),
    rater: {
      values: Array.from({ length: raters }, (_, at) => `r${at}`),
      codes: Int32Array.from(groupOf.keys()),
    },
    attributes: {},
    codes: Uint8Array.from({ length: raters * width }, () => (next(20) === 0 ? levels + next(4) : next(levels))),
  };
}

/** An assessment as an app keeps it. */
export interface PlainAssessment {
  readonly id: string;
  readonly rubric: { readonly id: string; readonly version: string };
  readonly unit: string;
  readonly wave: string;
  readonly round: 'individual';
  readonly rater: string;
  readonly role: string;
  readonly ratings: Readonly<
    Record<string, { readonly level?: string; readonly missing?: string; readonly at: string }>
  >;
}

/** The responses of a table as assessments, each parsed from its own JSON. */
export function asAssessments(table: ResponseTable): PlainAssessment[] {
  return Array.from({ length: table.size }, (_, row) => {
    const codes = table.codes.subarray(row * width, (row + 1) * width);
    const minute = String(row % 60).padStart(2, '0');
    const at = `2026-11-${1 + (row % 28) < 10 ? '0' : ''}${1 + (row % 28)}T10:${minute}:00Z`;
    const ratings = Object.fromEntries(
      Array.from(codes, (code, place) => [
        indicators[place] as string,
        code < levels ? { level: table.levels[code], at } : { missing: missing[code - levels], at },
      ]),
    );
    const value = (name: 'unit' | 'role' | 'wave') => table[name].values[table[name].codes[row] as number];
    const { id, version } = rubric;
    const whole = {
      id: `a${row}`,
      rubric: { id, version },
      unit: value('unit'),
      wave: value('wave'),
      round: 'individual',
      rater: `r${row}`,
      role: value('role'),
      ratings,
    };
    return JSON.parse(JSON.stringify(whole)) as PlainAssessment;
  });
}

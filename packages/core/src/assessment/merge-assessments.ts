import type { Rubric } from '../rubric/rubric.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import type { Assessment } from './assessment.ts';
import { byPlace, conflictsOf, type Registers } from './conflicts-of.ts';
import { documentOf } from './document-of.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { lastOf, placeOf, type Register, registersOf } from './register.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Superseded } from './superseded.ts';

/** Two copies in one, and where they differed. */
export interface MergedAssessment<R extends Rubric = Rubric> {
  /** The assessment with what both copies say. */
  readonly assessment: Assessment<R>;
  /** In the order of the parts and keys; none where each cell was changed in one copy only, and none of it after the other was submitted. */
  readonly conflicts: readonly MergeConflict<R>[];
}

/**
 * Merges two copies of an assessment that were edited apart, such as on two devices. In each cell the later one has the
 * last word, and on a tie of times the later one as canonical JSON; something said goes before something emptied. What
 * the other copy said is kept in `superseded`. Copies may be merged in any order and as often as one likes: the result
 * is the same.
 *
 * @remarks
 * Times are the callers', so the clocks of the devices decide. A copy knows what it says now, and not which values it
 * replaced: without `base`, a value that one copy has changed and the other has not is reported as a conflict as well.
 *
 * What one copy says from after the other was submitted stands, and so does the submission: it is reported
 * (`after-submission`), since nobody who submitted has seen it. Reopen the assessment, or ask whoever rated.
 *
 * @param a - one copy
 * @param b - the other copy
 * @param how - `base`: the copy that both were made from, where it is known; a cell that only one of them changed since
 *   is then not reported. It changes the report alone, never the merged assessment
 * @returns the merged assessment and the conflicts
 * @throws RangeError when they are not copies of one assessment
 * @example
 * ```ts
 * import { mergeAssessments, rate, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const base = startAssessment(plcResults, start);
 * const phone = rate(base, 'team-smart-goals', 'developing', { at: '2026-11-21T10:00:00Z' });
 * const laptop = rate(base, 'team-smart-goals', 'sustaining', { at: '2026-11-21T11:00:00Z' });
 * const { assessment, conflicts } = mergeAssessments(phone, laptop, { base });
 * console.log(JSON.stringify(assessment.ratings['team-smart-goals'])); // => {"level":"sustaining","at":"2026-11-21T11:00:00Z"}
 * console.log(conflicts[0]?.rule, assessment.superseded?.length); // => later-time 1
 * ```
 */
export function mergeAssessments<R extends Rubric>(
  a: Assessment<R>,
  b: Assessment<R>,
  how: { readonly base?: Assessment<R> } = {},
): MergedAssessment<R> {
  const [mine, others] = [a as Assessment, b as Assessment];
  refuseOthers(mine, others);
  const [one, other] = [registersOf(mine), registersOf(others)];
  const last = lastRegisters(one, other);
  const lost = lostOf(last, [...one.values(), ...other.values()], [mine, others]);
  const before = registersOf((how.base ?? { ratings: {} }) as Assessment);
  return {
    assessment: documentOf([mine, others], [...last.values()], lost) as Assessment<R>,
    // A register has no id that the copies, which are of one rubric, don't have.
    conflicts: conflictsOf(one, other, before) as readonly MergeConflict<R>[],
  };
}

function refuseOthers(a: Assessment, b: Assessment): void {
  const keys = ['id', 'unit', 'wave', 'round', 'rater', 'role'] as const;
  if (keys.every((key) => a[key] === b[key]) && saysTheSame(a.rubric, b.rubric)) return;
  const [one, other] = [a, b].map(({ id, rubric, unit, wave, round, rater, role }) => {
    return JSON.stringify({ id, rubric, unit, wave, round, rater, role });
  });
  throw new RangeError(
    `mergeAssessments takes two copies of one assessment; received ${one} and ${other}. Merge copies that were started as one.`,
  );
}

function lastRegisters(one: Registers, other: Registers): Registers {
  const last = new Map(one);
  for (const [place, register] of other) {
    const there = last.get(place);
    last.set(place, there === undefined ? register : lastOf(there, register).last);
  }
  return last;
}

/** All that either copy says or kept of what was superseded, without what has the last word. */
function lostOf(last: Registers, all: readonly Register[], copies: readonly Assessment[]): Superseded[] {
  const said = all.flatMap(({ part, key, value }) => (value === undefined ? [] : [{ part, key, value } as Superseded]));
  const lost = new Map<string, Superseded>();
  for (const each of [...said, ...copies.flatMap(({ superseded }) => superseded ?? [])]) {
    const { value } = last.get(placeOf(each)) ?? {};
    const isLast = value !== undefined && value.at === each.value.at && saysTheSame(value, each.value);
    if (!isLast) lost.set(canonicalJson(each), each);
  }
  return [...lost].sort(byPlace).map(([, each]) => each);
}

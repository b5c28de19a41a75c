import type { Rubric } from '../rubric/rubric.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import type { Assessment } from './assessment.ts';
import { documentOf } from './document-of.ts';
import { lastOf, type MergeRule, placeOf, type Register, registersOf } from './register.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Superseded } from './superseded.ts';

/** Two copies say different things of one cell. */
export interface MergeConflict {
  /** The part of the assessment. */
  readonly part: Superseded['part'];
  /** The indicator, the id of the evidence, or `status`. */
  readonly key: string;
  /** What has the last word; without a value where the cell was emptied. */
  readonly kept: Pick<Register, 'value' | 'at'>;
  /** What the other copy says; what it says is kept in `superseded`. */
  readonly lost: Pick<Register, 'value' | 'at'>;
  /** Why: the later time, or on a tie the later one as canonical JSON. */
  readonly rule: MergeRule;
}

/** Two copies in one, and where they differed. */
export interface Merged<R extends Rubric = Rubric> {
  readonly assessment: Assessment<R>;
  /** In the order of the parts and keys; none where each cell was changed in one copy only. */
  readonly conflicts: readonly MergeConflict[];
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
): Merged<R> {
  const [mine, others] = [a as Assessment, b as Assessment];
  refuseOthers(mine, others);
  const [one, other] = [registersOf(mine), registersOf(others)];
  const last = lastRegisters(one, other);
  const lost = lostOf(last, [...one.values(), ...other.values()], [mine, others]);
  const before = registersOf((how.base ?? { ratings: {} }) as Assessment);
  return {
    assessment: documentOf([mine, others], [...last.values()], lost) as Assessment<R>,
    conflicts: conflictsOf(one, other, before),
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

type Registers = ReadonlyMap<string, Register>;

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

// The order of code units, which is the same in every place.
const byPlace = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1);

function conflictsOf(one: Registers, other: Registers, before: Registers): MergeConflict[] {
  const both = [...one].flatMap(([place, mine]): (readonly [string, MergeConflict])[] => {
    const its = other.get(place);
    const base = before.get(place);
    if (its === undefined || agree(mine, its) || isSame(mine, base) || isSame(its, base)) return [];
    const { last, rule } = lastOf(mine, its);
    const { part, key } = mine;
    return [[place, { part, key, kept: sayingOf(last), lost: sayingOf(last === mine ? its : mine), rule }]];
  });
  return both.sort(byPlace).map(([, conflict]) => conflict);
}

const agree = (one: Register, other: Register) => saysTheSame(one.value ?? {}, other.value ?? {});
const isSame = (one: Register, other: Register | undefined) =>
  other !== undefined && one.at === other.at && agree(one, other);
const sayingOf = ({ value, at }: Register) => (value === undefined ? { at } : { value, at });

// What the tally is held against: bare loops over the same data, and what plain code would do.
import type { ResponseTable } from '@rubrikk/scoring';
import { codeCount, levels, type PlainAssessment, width } from './made-up-responses.ts';

/** The rows of a table, sorted by group beforehand, so that the loop does nothing but count. */
export interface SortedRows {
  readonly order: Int32Array;
  readonly starts: Int32Array;
}

export function sortedRows(table: ResponseTable): SortedRows {
  const keys = Array.from(table.unit.codes, (unit, row) => {
    return ((unit as number) * 4 + (table.role.codes[row] as number)) * 2 + (table.wave.codes[row] as number);
  });
  const order = Int32Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  const starts: number[] = [];
  for (const [at, row] of order.entries()) {
    if (at === 0 || keys[row] !== keys[order[at - 1] as number]) starts.push(at);
  }
  return { order, starts: Int32Array.from([...starts, order.length]) };
}

/** The bare typed-array loop: codes into counts, bytes both, over rows that are sorted already. */
export function bareTally(codes: Uint8Array, { order, starts }: SortedRows): Uint8Array {
  const counts = new Uint8Array((starts.length - 1) * width * codeCount);
  for (let group = 0; group < starts.length - 1; group += 1) {
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at += 1) {
      const row = (order[at] as number) * width;
      let cell = group * width * codeCount;
      for (let place = 0; place < width; place += 1, cell += codeCount) {
        const slot = cell + (codes[row + place] as number);
        counts[slot] = (counts[slot] as number) + 1;
      }
    }
  }
  return counts;
}

/**
 * The bare loop of a roll-up: adds the counters of teams up into those of their schools, and these into their owner's. Groups
 * stand team after team, so many `together`; the team at a place is in the school at that place, beginning anew after the last.
 */
export function bareRollUp(counts: ArrayLike<number>, together: number, schools: number): Uint32Array {
  const team = together * width * codeCount;
  const sums = new Uint32Array((schools + 1) * team);
  for (let from = 0, at = 0; from < counts.length; from += team, at += 1) {
    const to = (at % schools) * team;
    for (let place = 0; place < team; place += 1) (sums[to + place] as number) += counts[from + place] as number;
  }
  const owner = schools * team;
  for (let from = 0; from < owner; from += team) {
    for (let place = 0; place < team; place += 1) (sums[owner + place] as number) += sums[from + place] as number;
  }
  return sums;
}

/** The sum of all bytes with four accumulators: no loop that looks at every rating is faster. */
export function byteSum(codes: Uint8Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let at = 0; at + 3 < codes.length; at += 4) {
    a = (a + (codes[at] as number)) | 0;
    b = (b + (codes[at + 1] as number)) | 0;
    c = (c + (codes[at + 2] as number)) | 0;
    d = (d + (codes[at + 3] as number)) | 0;
  }
  return a + b + c + d;
}

type Nested<Value> = Map<string, Value>;

/** Maps in maps, by unit, role, wave, indicator and level: what an app would write. */
export function nestedMap(all: readonly PlainAssessment[]): Nested<Nested<Nested<Nested<Nested<number>>>>> {
  const units: Nested<Nested<Nested<Nested<Nested<number>>>>> = new Map();
  for (const { unit, role, wave, ratings } of all) {
    for (const [indicator, { level, missing }] of Object.entries(ratings)) {
      const cell = within(within(within(within(units, unit), role), wave), indicator);
      const answer = level ?? (missing as string);
      cell.set(answer, (cell.get(answer) ?? 0) + 1);
    }
  }
  return units;
}

function within<Value>(map: Nested<Nested<Value>>, key: string): Nested<Value> {
  let inner = map.get(key);
  if (inner === undefined) {
    inner = new Map();
    map.set(key, inner);
  }
  return inner;
}

/** Objects in objects, with `reduce` and spreads left out: the other thing that an app would write. */
export function nestedObjects(all: readonly PlainAssessment[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { unit, role, wave, ratings } of all) {
    for (const [indicator, { level, missing }] of Object.entries(ratings)) {
      const key = `${unit}|${role}|${wave}|${indicator}|${level ?? missing}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

const time =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const kinds = new Set(['not-applicable', 'do-not-know', 'declined', 'skipped']);
const known = new Set(['id', 'rubric', 'unit', 'wave', 'round', 'rater', 'role', 'ratings']);

/** A check of an individual assessment written by hand, of what an assessment of ratings alone must have. */
export function handWrittenCheck(data: unknown, ids: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const it = data as Record<string, unknown>;
  for (const key of Object.keys(it)) if (!known.has(key)) return false;
  for (const key of ['id', 'unit', 'wave', 'rater'])
    if (typeof it[key] !== 'string' || !/\S/.test(it[key])) return false;
  if (it['role'] !== undefined && (typeof it['role'] !== 'string' || !/\S/.test(it['role']))) return false;
  if (it['round'] !== 'individual') return false;
  const reference = it['rubric'] as Record<string, unknown>;
  if (typeof reference !== 'object' || reference === null || Object.keys(reference).length !== 2) return false;
  if (reference['id'] !== 'made-up' || reference['version'] !== '1.0.0') return false;
  const ratings = it['ratings'];
  if (typeof ratings !== 'object' || ratings === null) return false;
  for (const [indicator, rating] of Object.entries(ratings as Record<string, unknown>)) {
    if (!ids.has(indicator) || typeof rating !== 'object' || rating === null) return false;
    const { level, missing, at, ...rest } = rating as Record<string, unknown>;
    if ((level === undefined) === (missing === undefined)) return false;
    if (level !== undefined && !names.has(level as string)) return false;
    if (missing !== undefined && !kinds.has(missing as string)) return false;
    if (typeof at !== 'string' || !time.test(at)) return false;
    for (const _ in rest) return false;
  }
  return true;
}

/** The same by loops that make nothing: as near to the bound as a hand gets without writing for one rubric. */
export function leanCheck(data: unknown, ids: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const it = data as Record<string, unknown>;
  for (const key in it) if (!known.has(key)) return false;
  for (const key of ['id', 'unit', 'wave', 'rater'])
    if (typeof it[key] !== 'string' || !/\S/.test(it[key])) return false;
  if (it['role'] !== undefined && (typeof it['role'] !== 'string' || !/\S/.test(it['role']))) return false;
  if (it['round'] !== 'individual') return false;
  const reference = it['rubric'] as Record<string, unknown>;
  if (typeof reference !== 'object' || reference === null || Object.keys(reference).length !== 2) return false;
  if (reference['id'] !== 'made-up' || reference['version'] !== '1.0.0') return false;
  const ratings = it['ratings'] as Record<string, Record<string, unknown>>;
  if (typeof ratings !== 'object' || ratings === null) return false;
  for (const indicator in ratings) {
    const rating = ratings[indicator];
    if (!ids.has(indicator) || typeof rating !== 'object' || rating === null) return false;
    const { level, missing, at } = rating;
    if ((level === undefined) === (missing === undefined)) return false;
    if (level !== undefined ? !names.has(level as string) : !kinds.has(missing as string)) return false;
    if (typeof at !== 'string' || !time.test(at)) return false;
    let keys = 0;
    for (const _ in rating) keys += 1;
    if (keys !== 2) return false;
  }
  return true;
}

/** How many line feeds there are: the least that anything that reads lines does. */
export function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x0a) count += 1;
  return count;
}

/** How many ratings with a level stand in a tally, to see that all count the same. */
export function rated(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) if (at % codeCount < levels) sum += counts[at] as number;
  return sum;
}

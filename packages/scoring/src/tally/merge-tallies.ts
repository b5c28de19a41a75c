import { addBlocks } from './add-blocks.ts';
import { checkNumbers } from './check-numbers.ts';
import type { Group } from './group.ts';
import { summed } from './summed.ts';
import type { Tally } from './tally.ts';
import { type BlockNumbers, tallyBlocks } from './tally-blocks.ts';

/**
 * Adds up tallies of parts that were counted elsewhere: in another process, on another day's file, in a database.
 *
 * In whatever order and however they are bracketed, the result is the same: its groups stand in the order of their values.
 * That no rater is in two of the parts is the caller's to know. Parts of several waves are counted with `'wave'` in `by`, and
 * added up when they are merged by {@link rollUp} with `poolWaves`.
 *
 * @param first - a tally
 * @param others - tallies of the same rubric, indicators, levels, attributes, round, wave and rule
 * @returns the tally of all parts
 * @throws RangeError when they differ in one of these or in what was turned, only some of them have weights, or they have
 *   more than 4,294,967,295 raters together
 * @throws TypeError when numbers of a tally aren't typed arrays any more, as after JSON
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { mergeTallies, startTally } from '@rubrikk/scoring';
 *
 * const [morning, evening] = [startTally(plcResults, ['unit']), startTally(plcResults, ['unit'])];
 * morning.add(morning.group(['south']), [4]);
 * evening.add(evening.group(['south']), [2]);
 * evening.add(evening.group(['north']), [2]);
 * const { groups, raters } = mergeTallies(morning.finish(), evening.finish());
 * console.log(groups.map(({ unit }) => unit).join(' '), raters.join(' ')); // => north south 1 2
 * ```
 */
export function mergeTallies<T extends Tally>(first: T, ...others: readonly T[]): T {
  const all = [first, ...others];
  for (const tally of all) checkNumbers(tally);
  for (const other of others) checkSame(first, other);
  const groups = all.flatMap((tally) => tally.groups);
  const keys = groups.map((group) => keyOf(group, first.by));
  const order = [...keys.keys()].sort((a, b) => compareText(keys[a] as string, keys[b] as string));
  const starts = order.flatMap((row, at) => (at > 0 && keys[row] === keys[order[at - 1] as number] ? [] : [at]));
  const pairs = { sources: Int32Array.from(order), starts: Int32Array.from([...starts, order.length]) };
  const merged = summed({ ...first, groups, ...joined(all) }, starts.length, (...what) => addBlocks(pairs, ...what));
  const isCounted = all.some(({ blank }) => blank !== undefined);
  return {
    ...merged,
    groups: starts.map((at) => groups[order[at] as number] as Group),
    ...(isCounted && { blank: all.reduce((sum, { blank = 0 }) => sum + blank, 0) }),
  };
}

/** The numbers of all tallies, one after another. */
function joined<T extends Tally>(all: readonly T[]): Partial<T> {
  const blocks = (['raters', ...tallyBlocks] as const).flatMap((name) => {
    const parts = all.flatMap((tally) => {
      const numbers = (tally as Tally & Partial<Record<typeof name, BlockNumbers>>)[name];
      return numbers === undefined ? [] : [numbers];
    });
    if (parts.length === 0) return [];
    checkAllHave(name, parts.length, all.length);
    return [[name, joinedNumbers(parts)] as const];
  });
  return Object.fromEntries(blocks) as Partial<T>;
}

function checkAllHave(name: string, having: number, all: number): void {
  if (having === all) return;
  throw new RangeError(
    `Expected tallies that all have "${name}", or none of them; received ${having} of ${all}. Weigh them after they are merged.`,
  );
}

/** A text of a group's values that sorts as they do: where a value ends stands what is less than all that goes on. */
function keyOf(group: Group, by: readonly string[]): string {
  return by.map((attribute) => (group[attribute] as string).replaceAll('\0', '\0\u0001')).join('\0\0');
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function joinedNumbers(parts: readonly BlockNumbers[]): BlockNumbers {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const numbers = roomLike(parts, size);
  let at = 0;
  for (const part of parts) {
    numbers.set(part, at);
    at += part.length;
  }
  return numbers;
}

function roomLike(parts: readonly BlockNumbers[], size: number): BlockNumbers {
  if (parts[0] instanceof Float64Array) return new Float64Array(size);
  return parts.every((part) => part instanceof Uint8Array) ? new Uint8Array(size) : new Uint32Array(size);
}

const same = [
  'rubric',
  'indicators',
  'levels',
  'by',
  'round',
  'wave',
  'rule',
  'targets',
  'turned',
  'overlapping',
] as const;

const mendWaves = ": tell waves apart with 'wave' in `by`";

function checkSame(one: Tally, other: Tally): void {
  for (const part of same) {
    const [expected, received] = [told(one, part), told(other, part)];
    if (expected === received) continue;
    throw new RangeError(
      `Expected tallies of the same ${part}; received ${expected} and ${received}. Only what was counted alike adds up${part === 'wave' ? mendWaves : ''}.`,
    );
  }
}

function told(tally: Tally, part: (typeof same)[number]): string {
  const blank = { round: null, wave: null, rule: 'exclude', targets: {}, turned: [], overlapping: [] };
  return JSON.stringify(tally[part] ?? blank[part as keyof typeof blank]);
}

import type { Goal } from './goal.ts';

/** One of the five letters of SMART. */
export type SmartPart = 'specific' | 'measurable' | 'attainable' | 'relevant' | 'time-bound';

/** A part of SMART that a goal lacks. */
export interface SmartGap {
  /** The part. */
  readonly part: SmartPart;
  /** The fields that would fill it: all of them for `"all"`, one of them for `"any"`. */
  readonly add: readonly (keyof Goal)[];
  /** How many of the fields are needed. */
  readonly need: 'all' | 'any';
}

/**
 * Says which parts of SMART a goal lacks: specific (an owner, beside what it says), measurable (a measure with a
 * baseline and a target that differ), attainable, relevant (a priority or a goal above it, an indicator or a reason)
 * and time-bound. Blanks say nothing.
 *
 * @remarks
 * It sees whether each part is there, not whether it is any good: that is for people to talk about.
 *
 * @param goal - the goal
 * @returns the parts that are missing, in the order of the letters; none when the goal has them all
 * @example
 * ```ts
 * import { smartGaps } from '@rubrikk/core';
 *
 * const goal = { id: 'g1', what: 'More pupils read for pleasure', owner: 'grade-5', due: '2027-06-01' };
 * console.log(smartGaps(goal).map((gap) => gap.part).join(' ')); // => measurable attainable relevant
 * console.log(smartGaps(goal)[0]?.add.join(' ')); // => measure baseline target
 * ```
 */
export function smartGaps(goal: Goal): SmartGap[] {
  return [
    ...gap('specific', lacking(goal, ['owner'])),
    ...gap('measurable', measurableLacks(goal)),
    ...gap('attainable', lacking(goal, ['attainable'])),
    ...gap('relevant', relevantLacks(goal), 'any'),
    ...gap('time-bound', lacking(goal, ['due'])),
  ];
}

function gap(part: SmartPart, add: readonly (keyof Goal)[], need: SmartGap['need'] = 'all'): SmartGap[] {
  return add.length === 0 ? [] : [{ part, add, need }];
}

function lacking(goal: Goal, keys: readonly (keyof Goal)[]): (keyof Goal)[] {
  return keys.filter((key) => !says(goal[key]));
}

function measurableLacks(goal: Goal): (keyof Goal)[] {
  const lacks = lacking(goal, ['measure', 'baseline', 'target']);
  // A target that says what the baseline says is no target.
  return lacks.length === 0 && goal.baseline === goal.target ? ['target'] : lacks;
}

function relevantLacks({ priority, parent, indicators = [], reason }: Goal): (keyof Goal)[] {
  const stands = [priority, parent, reason, ...indicators].some(says);
  return stands ? [] : ['priority', 'parent', 'indicators', 'reason'];
}

/** Whether something is there, and isn't blank. */
function says(value: unknown): boolean {
  return typeof value === 'string' ? /\S/.test(value) : value !== undefined;
}

import { missingKinds } from './missing-kinds.ts';
import type { Tally } from './tally.ts';
import type { BlockNumbers } from './tally-blocks.ts';

/**
 * A copy of what a column of a tally has for each level of one indicator of one group, by their positions. In plain arrays, as
 * a measure that is given several kinds of typed ones takes twice as long.
 */
export function levelNumbers(
  { indicators, levels }: Tally,
  column: BlockNumbers,
  group: number,
  indicator: number,
): number[] {
  const start = (group * indicators.length + indicator) * (levels.length + missingKinds.length);
  // A loop, as Array.from asks an iterator for each, and a view costs more than the few numbers in it.
  const numbers = new Array<number>(levels.length);
  for (let level = 0; level < levels.length; level += 1) numbers[level] = column[start + level] as number;
  return numbers;
}

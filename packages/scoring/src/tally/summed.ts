import { checkRaterCount } from './check-rater-count.ts';
import type { Tally } from './tally.ts';
import { type BlockNumbers, tallyBlocks } from './tally-blocks.ts';

/**
 * A tally with other numbers for each of those that it has.
 *
 * @param sumsOf - the new numbers; `block` is how many stand for each group
 */
export function summed<T extends Tally>(tally: T, sumsOf: (numbers: BlockNumbers, block: number) => BlockNumbers): T {
  checkRaterCount([tally]);
  const old: Readonly<Partial<Record<(typeof tallyBlocks)[number], BlockNumbers>>> = tally;
  const sums = tallyBlocks.flatMap((name) => {
    const numbers = old[name];
    const block = (numbers?.length ?? 0) / (tally.groups.length || 1);
    return numbers === undefined ? [] : [[name, sumsOf(numbers, block)] as const];
  });
  return { ...tally, ...Object.fromEntries(sums) };
}

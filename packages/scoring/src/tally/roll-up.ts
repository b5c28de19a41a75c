import { checkAttributes } from './check-attributes.ts';
import type { Group } from './group.ts';
import type { Tally } from './tally.ts';

/**
 * Adds the groups of a tally together until only the given attributes tell them apart.
 *
 * @param tally - the tally
 * @param by - the attributes to keep, each one of the tally's; none adds up everyone
 * @returns a tally of the larger groups, in the order met; touches no ratings
 * @throws RangeError when the tally doesn't have an attribute, or one stands twice
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { rollUp, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit', 'role']);
 * builder.add(builder.group(['north', 'leader']), [4]);
 * builder.add(builder.group(['north', 'teacher']), [2]);
 * console.log(rollUp(builder.finish(), ['unit']).raters.join(' ')); // => 2
 * ```
 */
export function rollUp(tally: Tally, by: readonly string[]): Tally {
  checkAttributes(by);
  const unknown = by.find((attribute) => !tally.by.includes(attribute));
  if (unknown !== undefined) {
    throw new RangeError(`Expected attributes of the tally, [${tally.by}]; received "${unknown}".`);
  }
  const groups: Group[] = [];
  const positions = new Map<string, number>();
  const targets = tally.groups.map((group) => {
    const values = by.map((attribute) => group[attribute] as string);
    const key = JSON.stringify(values);
    const position = positions.get(key) ?? groups.length;
    if (position === groups.length) {
      positions.set(key, position);
      groups.push(Object.fromEntries(by.map((attribute, at) => [attribute, values[at] as string])));
    }
    return position;
  });
  return {
    ...tally,
    by,
    groups,
    raters: addedUp(tally.raters, targets, groups.length, 1),
    counts: addedUp(tally.counts, targets, groups.length, tally.counts.length / (tally.groups.length || 1)),
  };
}

/** Adds blocks of numbers into the block that each has as its target. */
function addedUp(numbers: Float64Array, targets: readonly number[], length: number, block: number): Float64Array {
  const sums = new Float64Array(length * block);
  for (const [from, to] of targets.entries()) {
    for (let at = 0; at < block; at += 1) {
      sums[to * block + at] = (sums[to * block + at] as number) + (numbers[from * block + at] as number);
    }
  }
  return sums;
}

import { addBlocks } from './add-blocks.ts';
import { type ChangedAttribute, groupPairs } from './group-pairs.ts';
import { summed } from './summed.ts';
import type { Tally } from './tally.ts';

/**
 * Adds the groups of a tally up into others, in the order met.
 *
 * @param tally - the tally, with whatever numbers it has
 * @param by - the attributes of the new groups
 * @param changed - the attribute whose values are new ones, and what they are; every other keeps its value
 */
export function regroup<T extends Tally>(tally: T, by: readonly string[], changed?: ChangedAttribute): T {
  const pairs = groupPairs(tally.groups, by, changed);
  const { groups } = pairs;
  return { ...summed(tally, groups.length, (...what) => addBlocks(pairs, ...what)), by, groups };
}

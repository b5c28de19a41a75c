import type { Group } from './group.ts';
import { groupValue } from './group-value.ts';
import { joinedKey, numbering } from './numbering.ts';

/** A group, and what adds up to it, itself and those of the units just below its own: their positions. */
export interface StepUp {
  readonly target: number;
  readonly sources: Int32Array;
}

/**
 * Finds the groups above groups of units, and what to add to what on the way up.
 *
 * @param lowest - the groups
 * @param by - their attributes, `unit` among them
 * @param kept - for each unit, itself and those above it, the nearest first
 * @returns the groups that there were and those above them, and the steps in an order in which every group is whole
 *   before it's added to another
 */
export function stepsUp(
  lowest: readonly Group[],
  by: readonly string[],
  kept: ReadonlyMap<string, readonly string[]>,
): { readonly groups: readonly Group[]; readonly steps: readonly StepUp[] } {
  const groups = [...lowest];
  const above = new Set<string>();
  let height = 0;
  for (const chain of kept.values()) {
    height = Math.max(height, chain.length);
    for (let at = 1; at < chain.length; at += 1) above.add(chain[at] as string);
  }
  const positionOf = groupFinder(groups, by, above);
  const chainOf = ({ unit }: Group) => kept.get(unit as string) ?? [];
  const steps: StepUp[] = [];
  for (; height > 1; height -= 1) {
    const below = new Map<number, number[]>();
    // Groups that are found on the way stand further up, and have their turn later.
    const { length } = groups;
    for (let position = 0; position < length; position += 1) {
      const group = groups[position] as Group;
      const chain = chainOf(group);
      if (chain.length !== height) continue;
      const target = positionOf(group, chain[1] as string);
      const sources = below.get(target);
      if (sources === undefined) below.set(target, [target, position]);
      else sources.push(position);
    }
    for (const [target, sources] of below) steps.push({ target, sources: Int32Array.from(sources) });
  }
  return { groups, steps };
}

/** Finds the position of a group like another but of some unit above, which is new when nobody is in it but those below. */
function groupFinder(groups: Group[], by: readonly string[], above: ReadonlySet<string>) {
  const numberings = by.map(numbering);
  const values = by.map(groupValue);
  const positions = new Map<number | string, number>();
  const keyOf = (group: Group, unit: string): number | string => {
    let key: number | string = 0;
    for (let place = 0; place < by.length; place += 1) {
      const value = by[place] === 'unit' ? unit : (values[place] as (group: Group) => string)(group);
      key = joinedKey(key, (numberings[place] as (value: string) => number)(value));
    }
    return key;
  };
  for (const [position, group] of groups.entries()) {
    const unit = group['unit'] as string;
    if (above.has(unit)) positions.set(keyOf(group, unit), position);
  }
  return (group: Group, unit: string): number => {
    const key = keyOf(group, unit);
    const known = positions.get(key) ?? groups.push({ ...group, unit }) - 1;
    positions.set(key, known);
    return known;
  };
}

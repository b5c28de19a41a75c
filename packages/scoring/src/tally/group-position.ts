import type { Group } from './group.ts';
import type { Tally } from './tally.ts';

/** Where a group stands in a tally; `undefined` when nobody is in it. */
export function groupPosition(tally: Tally, group: Group): number | undefined {
  const named = Object.keys(group);
  if (named.length !== tally.by.length || !tally.by.every((attribute) => Object.hasOwn(group, attribute))) {
    throw new RangeError(`Expected a value of each of [${tally.by}]; received [${named}]. Roll the tally up first.`);
  }
  const position = tally.groups.findIndex((other) => tally.by.every((key) => other[key] === group[key]));
  return position < 0 ? undefined : position;
}

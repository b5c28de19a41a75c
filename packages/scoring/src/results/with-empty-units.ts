import { summed } from '../tally/summed.ts';
import type { Tally } from '../tally/tally.ts';

/** A tally by unit with a group without raters for each of so many more units. */
export function withEmptyUnits(tally: Tally, units: readonly string[]): Tally {
  if (units.length === 0 || tally.groups.length === 0) return tally;
  const groups = [...tally.groups, ...units.map((unit) => ({ unit }))];
  const longer = summed(tally, groups.length, (numbers, _, room) => room.set(numbers));
  return { ...longer, groups };
}

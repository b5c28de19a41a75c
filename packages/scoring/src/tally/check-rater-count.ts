import type { Tally } from './tally.ts';

/** The most raters that a tally counts. */
export const mostRaters = 2 ** 32 - 1;

/**
 * Refuses to add up more raters than a count can hold: no sum of groups is larger than all of them.
 *
 * @throws RangeError when there are more than 4,294,967,295 raters
 */
export function checkRaterCount(tallies: readonly Tally[]): void {
  let raters = 0;
  for (const tally of tallies) {
    for (let group = 0; group < tally.raters.length; group += 1) raters += tally.raters[group] as number;
  }
  if (raters <= mostRaters) return;
  throw new RangeError(
    `Expected at most ${mostRaters} raters to add up; received ${raters}. Roll up a part of the groups at a time.`,
  );
}

/** Two groups of which one holds the other, so close that the difference tells of too few. */
export interface NestedDifference {
  /** Where the larger group stands. */
  readonly larger: number;
  /** Where the group within it stands. */
  readonly smaller: number;
  /** How many raters are in the larger one only. */
  readonly raters: number;
}

/**
 * Finds groups that must not be shown together: one within another, with fewer raters between them than are shown. All
 * teachers beside the whole staff tell of the leaders; a wave with one who joined tells of that one.
 *
 * For finding them where sets of raters are at hand. `protect` over `linkGroups` goes further, also to what several
 * groups tell together, and says which to withhold.
 *
 * @param groups - the raters of each group, by any key
 * @param minimum - the smallest number of raters that is shown
 * @returns the pairs, by the larger group and then the smaller
 * @example
 * ```ts
 * import { nestedDifferences } from '@rubrikk/scoring';
 *
 * const autumn = ['a', 'b', 'c', 'd', 'e', 'f'];
 * const spring = [...autumn, 'g'];
 * console.log(nestedDifferences([autumn, spring], 5)); // => [ { larger: 1, smaller: 0, raters: 1 } ]
 * ```
 */
export function nestedDifferences(
  groups: readonly (readonly (string | number)[])[],
  minimum: number,
): NestedDifference[] {
  const sets = groups.map((group) => new Set(group));
  return sets.flatMap((larger, at) =>
    sets.flatMap((smaller, other) => {
      const raters = larger.size - smaller.size;
      if (raters <= 0 || raters >= minimum || smaller.size === 0) return [];
      const isWithin = [...smaller].every((rater) => larger.has(rater));
      return isWithin ? [{ larger: at, smaller: other, raters }] : [];
    }),
  );
}

/**
 * Whether a change of the same raters may be told beside both waves, whose numbers then tell how many joined and left: the
 * linked are as many as the minimum, and so are those who joined and those who left, unless there are none.
 *
 * @param linked - how many answered in both waves
 * @param alone - how many answered in each of the waves only
 * @param minimum - the smallest number of raters that is shown
 */
export function mayPair(linked: number, alone: readonly number[], minimum: number): boolean {
  const isShown = (raters: number) => raters >= Math.max(2, minimum);
  return isShown(linked) && alone.every((raters) => raters === 0 || isShown(raters));
}

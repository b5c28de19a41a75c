/** Refuses what can't be the smallest number of raters that is shown. */
export function checkMinimum(minimum: number): void {
  if (Number.isSafeInteger(minimum) && minimum >= 1) return;
  throw new RangeError(`Expected a minimum that is a whole number from 1; received ${minimum}.`);
}

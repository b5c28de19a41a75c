/**
 * The last whole number for which a condition holds.
 *
 * @param from - a whole number for which it holds
 * @param to - a whole number from which on it doesn't
 * @param holds - the condition
 * @returns the last whole number for which it holds
 */
export function bisectWhole(from: number, to: number, holds: (number: number) => boolean): number {
  let inside = from;
  let outside = to;
  while (Math.abs(outside - inside) > 1) {
    const middle = Math.trunc(inside + (outside - inside) / 2);
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

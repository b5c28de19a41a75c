/**
 * Where a condition stops holding, between a place where it does and one where it doesn't: to the last digit, near 0 to
 * 10⁻²⁰, so that it ends after some 70 steps.
 *
 * @param from - where it holds
 * @param to - where it doesn't
 * @param holds - the condition
 * @returns the last place found where it holds
 */
export function bisect(from: number, to: number, holds: (place: number) => boolean): number {
  let inside = from;
  let outside = to;
  while (Math.abs(outside - inside) > 1e-20) {
    const middle = inside + (outside - inside) / 2;
    if (middle === inside || middle === outside) break;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/**
 * Writes those statistics of a cell that come from whole sums; consensus and agreement have places 4 and 5.
 *
 * @param output - where to write
 * @param at - the place of the first
 * @param n - how many raters, 1 or more
 * @param reach - `n` times the steps from the lowest level to the highest
 * @param sum - of the raters' levels, from 0
 * @param squares - of these levels
 * @param twice - twice the median, from 0
 * @param distance - of all raters from the median, in levels
 */
export function writeSums(
  output: Float64Array,
  at: number,
  n: number,
  reach: number,
  sum: number,
  squares: number,
  twice: number,
  distance: number,
): void {
  output[at] = n;
  output[at + 1] = sum / n + 1;
  output[at + 2] = twice / 2 + 1;
  output[at + 3] = n === 1 ? 0 : Math.max(0, (squares - (sum * sum) / n) / (n - 1));
  output[at + 6] = (2 * distance) / reach;
  output[at + 7] = distance / n;
}

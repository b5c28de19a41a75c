import { totalOf } from '../numbers/total-of.ts';

/**
 * How far a group agrees, told apart from spread and split: 1 when everyone chose the same level, 0 when all levels are
 * equally used, −1 when half chose the lowest and half the highest.
 *
 * Formula: the counts are cut into layers, each the smallest count that is left on every level still in use. A layer
 * with `S` of `k` levels in use has `A = U · (1 − (S − 1) / (k − 1))`, where
 * `U = ((k − 2) · TU − (k − 1) · TDU) / ((k − 2) · (TU + TDU))` compares the triples of levels with one gap outside
 * (`TU`) and inside (`TDU`) two used levels. The result is the mean of `A`, weighted with the raters in each layer.
 *
 * - Input: raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: none. Range: −1 to 1. With three levels it takes few values.
 * - No raters, or two levels only: `undefined`. One rater: 1.
 * - Assumes the order of the levels only, not equal steps.
 *
 * Source: van der Eijk (2001), Quality & Quantity 35(3), 325–341. The same as `agreement` of the R package agrmt.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @returns the agreement, or `undefined` when nobody answered or there are only two levels
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 * @example
 * ```ts
 * import { vanDerEijkAgreement } from '@rubrikk/scoring';
 *
 * console.log(vanDerEijkAgreement([0, 4, 0])); // => 1
 * console.log(vanDerEijkAgreement([3, 3, 3])); // => 0
 * console.log(vanDerEijkAgreement([2, 0, 2])); // => -1
 * ```
 */
export function vanDerEijkAgreement(counts: ArrayLike<number>): number | undefined {
  const total = totalOf(counts);
  if (total === 0 || counts.length < 3) return undefined;
  let result = 0;
  let floor = 0;
  for (let layer = smallestAbove(counts, floor); layer < Infinity; layer = smallestAbove(counts, floor)) {
    const used = usedLevels(counts, layer);
    result += (((layer - floor) * used) / total) * layerAgreement(counts, layer, used);
    floor = layer;
  }
  return Math.max(-1, Math.min(1, result));
}

function smallestAbove(counts: ArrayLike<number>, floor: number): number {
  let smallest = Infinity;
  for (let level = 0; level < counts.length; level += 1) {
    const count = counts[level] as number;
    if (count > floor && count < smallest) smallest = count;
  }
  return smallest;
}

function usedLevels(counts: ArrayLike<number>, layer: number): number {
  let used = 0;
  for (let level = 0; level < counts.length; level += 1) if ((counts[level] as number) >= layer) used += 1;
  return used;
}

function layerAgreement(counts: ArrayLike<number>, layer: number, used: number): number {
  const levels = counts.length;
  if (used === 1) return 1;
  if (used === levels) return 0;
  const triples = (levels - used) * used * (used - 1);
  const unimodality = 1 - ((2 * levels - 3) * gapTriples(counts, layer, used) * 2) / ((levels - 2) * triples);
  return unimodality * (1 - (used - 1) / (levels - 1));
}

/** Triples of one unused level between two used ones. */
function gapTriples(counts: ArrayLike<number>, layer: number, used: number): number {
  let before = 0;
  let triples = 0;
  for (let level = 0; level < counts.length; level += 1) {
    if ((counts[level] as number) >= layer) before += 1;
    else triples += before * (used - before);
  }
  return triples;
}

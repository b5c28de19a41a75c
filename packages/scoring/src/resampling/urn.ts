import { wholeTotalOf } from '../numbers/whole-total-of.ts';

/** A group to draw raters from. */
export interface Urn {
  /** Each rater's level, from 0. */
  readonly raters: Uint16Array;
  /** Where {@link drawIndices} writes. */
  readonly indices: Uint32Array;
  /** How the counts of a small group fit one integer; `undefined` for a large one. */
  readonly packed: PackedUrn | undefined;
}

/** Counts in one integer, each with its own bits: adding a rater to one is adding an integer. */
export interface PackedUrn {
  /** How many bits a count has. */
  readonly bits: number;
  /** What each rater adds. */
  readonly singles: Int32Array;
  /** What each two raters add, the same one twice among them. */
  readonly pairs: Int32Array;
}

/**
 * Prepares a group for {@link drawCounts}.
 *
 * @param cell - how many raters chose each level, lowest level first
 * @returns the urn
 * @throws RangeError when there are fewer than two levels, a count isn't a whole number of 0 or more, or the group has more
 *   than 2²⁴ raters
 */
export function urnOf(cell: ArrayLike<number>): Urn {
  const total = wholeTotalOf(cell);
  if (total > 2 ** 24) throw new RangeError(`Expected at most ${2 ** 24} raters to draw from; received ${total}.`);
  const raters = new Uint16Array(total);
  let end = 0;
  for (let level = 0; level < cell.length; level += 1) {
    const start = end;
    end += cell[level] as number;
    raters.fill(level, start, end);
  }
  return { raters, indices: new Uint32Array(total), packed: packedUrn(raters, cell.length) };
}

function packedUrn(raters: Uint16Array, levels: number): PackedUrn | undefined {
  const size = raters.length;
  const bits = 32 - Math.clz32(size);
  // 31 bits, as the last is the sign; and the pairs of 64 raters are soon listed.
  if (size > 64 || levels * bits > 31) return undefined;
  const singles = Int32Array.from(raters, (level) => 1 << (level * bits));
  const pairs = new Int32Array(size * size);
  for (let first = 0; first < size; first += 1) {
    for (let second = 0; second < size; second += 1) {
      pairs[first * size + second] = (singles[first] as number) + (singles[second] as number);
    }
  }
  return { bits, singles, pairs };
}

import type { GroupedRows } from './group-rows.ts';

/** How many codes are counted at once: the lowest, and one for each four bits of a whole number. */
const mostPacked = 9;

/** How many rows are added up before they are written: as many as four bits count. */
const together = 15;

/** Whether so many different codes can be counted in pairs: of fewer than five, what is written reaches beyond the next place. */
export function countsInPairs(stride: number): boolean {
  return stride >= 5 && stride <= mostPacked;
}

/**
 * Counts the codes of grouped rows as {@link countRows} does, two rows at a time: the codes of a pair are looked up together,
 * and the sum of what was found says how often each code stands in up to 15 rows.
 *
 * @param stride - how many different codes there are, of which {@link countsInPairs} is true
 * @param counts - where to add; none of them may grow beyond 255
 */
export function countPairs(
  codes: Uint8Array,
  width: number,
  stride: number,
  { groups, order, starts }: GroupedRows,
  counts: Uint8Array,
): void {
  const pairs = packedPairs();
  const from = new DataView(codes.buffer, codes.byteOffset, codes.byteLength);
  const to = new DataView(counts.buffer, counts.byteOffset, counts.byteLength);
  const rows = new Int32Array(together);
  // Nine counts are written at once, those of fewer codes with some of the next place: the last places are left to a plain loop.
  const inWords = (width - 1) & ~3;
  for (let group = 0; group < groups; group += 1) {
    const end = starts[group + 1] as number;
    for (let start = starts[group] as number; start < end; start += together) {
      const some = Math.min(together, end - start);
      const paired = some & ~1;
      for (let row = 0; row < some; row += 1) rows[row] = Math.imul(order[start + row] as number, width);
      let cell = Math.imul(Math.imul(group, width), stride);
      for (let place = 0; place < inWords; place += 4) {
        let first = 0;
        let second = 0;
        let third = 0;
        let fourth = 0;
        let row = 0;
        for (; row < paired; row += 2) {
          const one = from.getInt32(((rows[row] as number) + place) | 0, true);
          const other = from.getInt32(((rows[row + 1] as number) + place) | 0, true);
          const both = (one << 4) | other;
          first = (first + (pairs[both & 0xff] as number)) | 0;
          second = (second + (pairs[(both >>> 8) & 0xff] as number)) | 0;
          third = (third + (pairs[(both >>> 16) & 0xff] as number)) | 0;
          fourth = (fourth + (pairs[both >>> 24] as number)) | 0;
        }
        if (row < some) {
          const one = from.getInt32(((rows[row] as number) + place) | 0, true);
          first = (first + (pairs[one & 0xff] as number)) | 0;
          second = (second + (pairs[(one >>> 8) & 0xff] as number)) | 0;
          third = (third + (pairs[(one >>> 16) & 0xff] as number)) | 0;
          fourth = (fourth + (pairs[one >>> 24] as number)) | 0;
        }
        addPacked(to, cell, first, some);
        addPacked(to, cell + stride, second, some);
        addPacked(to, cell + 2 * stride, third, some);
        addPacked(to, cell + 3 * stride, fourth, some);
        cell += 4 * stride;
      }
      for (let place = inWords; place < width; place += 1, cell += stride) {
        for (let row = 0; row < some; row += 1) {
          (counts[cell + (codes[(rows[row] as number) + place] as number)] as number) += 1;
        }
      }
    }
  }
}

/** For the codes of two rows, `16 * one + other`: 1 for each in the four bits that are its own, none for the lowest. */
function packedPairs(): Int32Array {
  const packed = Int32Array.from({ length: 16 }, (_, code) => {
    if (code === 0 || code >= mostPacked) return 0;
    return 1 << (code <= 4 ? 8 * (code - 1) : 8 * (code - 5) + 4);
  });
  return Int32Array.from({ length: 256 }, (_, both) => (packed[both >> 4] as number) + (packed[both & 15] as number));
}

/** Adds what some rows have at a place: the lowest code has what the others leave. */
function addPacked(counts: DataView, cell: number, packed: number, rows: number): void {
  const low = packed & 0x0f0f0f0f;
  const high = (packed >>> 4) & 0x0f0f0f0f;
  const others = Math.imul(low + high, 0x01010101) >>> 24;
  counts.setUint8(cell, counts.getUint8(cell) + rows - others);
  counts.setInt32(cell + 1, counts.getInt32(cell + 1, true) + low, true);
  counts.setInt32(cell + 5, counts.getInt32(cell + 5, true) + high, true);
}

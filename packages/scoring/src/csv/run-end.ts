import { plainKind } from './byte-kinds.ts';
import { quote } from './bytes.ts';
import type { Scan } from './scan.ts';

/**
 * Goes past plain bytes, and returns where the first byte stands that may be another: `stop`, a quotation mark, a control
 * character, or one outside ASCII. Four bytes at a time, as long as there are four.
 */
export function runEnd(scan: Scan, from: number, stop: number): number {
  const { end, view } = scan;
  const quotes = quote * 0x01010101;
  const stops = Math.imul(stop, 0x01010101);
  let at = from;
  while (at + 3 < end) {
    const word = view.getInt32(at, true);
    const a = word ^ quotes;
    const b = word ^ stops;
    // The high bit of each byte that is outside ASCII, below a space, a quotation mark or the stop; and, since what is
    // subtracted there is borrowed from above, perhaps of bytes above such a one.
    const special = (word | (word - 0x20202020) | ((a - 0x01010101) & ~a) | ((b - 0x01010101) & ~b)) & 0x80808080;
    if (special !== 0) return at + ((31 - Math.clz32(special & -special)) >> 3);
    at += 4;
  }
  const { kinds, row } = scan;
  while (at < end && kinds[row.bytes[at] as number] === plainKind) at += 1;
  return at;
}

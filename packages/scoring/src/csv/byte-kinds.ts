import { carriageReturn, lineFeed, nulByte, quote } from './bytes.ts';

// In this order, because a short cell begins with a byte of at most `delimiterKind`.
export const plainKind = 0;
export const delimiterKind = 1;
export const lineEndKind = 2;
export const quoteKind = 3;
/** NUL and every byte of a character outside ASCII: looked at one by one. */
export const oddKind = 4;

/** Says of each of the 256 byte values what it means to the scan, so that the inner loop asks one question per byte. */
export function byteKinds(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256).fill(oddKind, 0x80);
  kinds[nulByte] = oddKind;
  kinds[delimiter] = delimiterKind;
  kinds[lineFeed] = lineEndKind;
  kinds[carriageReturn] = lineEndKind;
  kinds[quote] = quoteKind;
  return kinds;
}

import { nulByte } from './bytes.ts';

const sampleLength = 1024;

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/**
 * Whether the file is UTF-16: it has that byte order mark, or at its beginning half of every other byte is NUL (the
 * upper half of each Latin letter, digit, delimiter and line end) and none of the bytes between is.
 */
export function isUtf16(bytes: Uint8Array, end: number): boolean {
  if (hasByteOrderMark(bytes)) return true;
  const sample = Math.min(end, sampleLength);
  let evenCount = 0;
  let oddCount = 0;
  for (let at = 0; at < sample; at += 1) {
    if (bytes[at] !== nulByte) continue;
    if (at % 2 === 0) evenCount += 1;
    else oddCount += 1;
  }
  return Math.min(evenCount, oddCount) === 0 && (evenCount + oddCount) * 4 >= sample;
}

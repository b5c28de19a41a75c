import { quote } from '../csv/bytes.ts';
import { cellOpening } from '../csv/cell-opening.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { utf8Length } from '../csv/utf-8-length.ts';
import { utf8Text } from '../csv/utf-8-text.ts';

/**
 * Copies the bytes of a cell's text to a place in a key: without outer spaces, and a doubled quotation mark as one, so
 * that cells of the same text give the same bytes however they are written.
 *
 * @returns where the copy ends; the key needs room for the whole cell
 */
export function copyKey(row: CsvRow, index: number, key: Uint8Array, at: number): number {
  const { bytes } = row;
  const start = row.starts[index] as number;
  const isQuoted = cellOpening(row, index) < start;
  const end = trimmedEnd(bytes, start, row.ends[index] as number);
  let to = at;
  for (let from = trimmedStart(bytes, start, end); from < end; from += 1) {
    key[to] = bytes[from] as number;
    if (isQuoted && key[to] === quote) from += 1;
    to += 1;
  }
  return to;
}

function trimmedStart(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(bytes, at, at + utf8Length(bytes[at] as number))) at += utf8Length(bytes[at] as number);
  return at;
}

function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start) {
    let lead = at - 1;
    while (lead > start && ((bytes[lead] as number) & 0xc0) === 0x80) lead -= 1;
    if (!isSpace(bytes, lead, at)) break;
    at = lead;
  }
  return at;
}

/** Whether a character is white space as `trim` has it. */
function isSpace(bytes: Uint8Array, start: number, end: number): boolean {
  const byte = bytes[start] as number;
  if (byte < 0x80) return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
  return utf8Text(bytes, start, end).trim() === '';
}

import { carriageReturn, lineFeed, quote, tab } from './bytes.ts';

const prefix = [0x73, 0x65, 0x70, 0x3d];

/** The delimiter that a first line `sep=;`, as Excel writes it, names; 0 when there is no such line. */
export function namedDelimiter(bytes: Uint8Array, from: number): number {
  if (prefix.some((byte, index) => bytes[from + index] !== byte)) return 0;
  const delimiter = bytes[from + 4] as number;
  const after = bytes[from + 5];
  const isLine = after === lineFeed || after === carriageReturn;
  const isDelimiter = delimiter === tab || (delimiter >= 0x20 && delimiter < 0x7f && delimiter !== quote);
  return isLine && isDelimiter ? delimiter : 0;
}

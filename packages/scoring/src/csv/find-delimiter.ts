import { carriageReturn, comma, lineFeed, quote, semicolon, tab } from './bytes.ts';

function closingQuote(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] !== quote || bytes[at + 1] === quote)) at += bytes[at] === quote ? 2 : 1;
  return at;
}

/** Of two that occur equally often, the one that stands more seldom in running text. */
function mostFrequent(counts: Uint32Array): number {
  let most = comma;
  for (const delimiter of [semicolon, tab]) {
    const count = counts[delimiter] as number;
    if (count > 0 && count >= (counts[most] as number)) most = delimiter;
  }
  return most;
}

/**
 * The delimiter of the file: of comma, semicolon and tab the one that occurs most outside quotes in the first row; the
 * comma when none does; 0 when the first row doesn't end here and isn't all there is (`isWhole`).
 */
export function findDelimiter(bytes: Uint8Array, from: number, end: number, isWhole: boolean): number {
  const counts = new Uint32Array(256);
  let rowStart = from;
  let cellStart = from;
  for (let at = from; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === quote && at === cellStart) {
      at = closingQuote(bytes, at + 1, end);
    } else if (byte === lineFeed || byte === carriageReturn) {
      if (at > rowStart) return mostFrequent(counts);
      rowStart = at + 1;
      cellStart = at + 1;
    } else {
      counts[byte] = (counts[byte] as number) + 1;
      if (byte === comma || byte === semicolon || byte === tab) cellStart = at + 1;
    }
  }
  return isWhole ? mostFrequent(counts) : 0;
}

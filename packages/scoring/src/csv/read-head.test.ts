import { expect, test } from 'vitest';
import { readHead } from './read-head.ts';
import { newScan } from './scan.ts';

// A row may have 100 bytes; the byte order mark before the first is none of them.
test.each([
  ['', 99, ''],
  ['', 100, ';'],
  ['\ufeff', 99, ''],
  ['\ufeff', 100, ';'],
])(
  'waits for the end of the first row until as many bytes are there as a row may have: %j, %i',
  (mark, length, found) => {
    const scan = newScan({ onRow: () => undefined, onFault: () => undefined }, 100);
    scan.row.bytes = new TextEncoder().encode(mark + 'ab;'.repeat(40).slice(0, length));
    scan.end = scan.row.bytes.length;
    readHead(scan, false);
    expect(scan.delimiter).toBe(found === '' ? 0 : found.charCodeAt(0));
    expect(scan.headLength).toBe(2 * scan.end);
  },
);

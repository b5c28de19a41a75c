import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { endScan } from './end-scan.ts';
import { newScan } from './scan.ts';
import { scanPiece } from './scan-piece.ts';

/** 16 MiB in the reader; 20 bytes here. */
const rowLimit = 20;

function read(pieces: readonly Uint8Array[]) {
  const out: string[] = [];
  let bufferLength = 0;
  const scan = newScan(
    {
      onRow(row) {
        const cells = Array.from({ length: row.cellCount }, (_, index) => cellText(row, index));
        out.push(`${row.line}: ${cells.join('|')}`);
      },
      onFault: ({ code, line, column }) => out.push(`${code} ${line}:${column}`),
    },
    rowLimit,
  );
  for (const piece of pieces) {
    scanPiece(scan, piece, false);
    bufferLength = Math.max(bufferLength, scan.row.bytes.length);
  }
  endScan(scan);
  return { out, bufferLength, cellRoom: scan.row.starts.length };
}

function cut(file: string, length: number): Uint8Array[] {
  const bytes = new TextEncoder().encode(file);
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, piece) =>
    bytes.subarray(piece * length, (piece + 1) * length),
  );
}

/** Short enough for the limit, and enough of them that what follows is read piece by piece. */
const filling = 'aa,bb\n'.repeat(200);

describe('a row over the limit', () => {
  test.each<[string, string, string[]]>([
    ['as long as the limit', `1,${'x'.repeat(18)}\n3,4`, [`201: 1|${'x'.repeat(18)}`, '202: 3|4']],
    ['a byte longer', `1,${'x'.repeat(19)}\n3,4`, ['row-too-long 201:1', '202: 3|4']],
    ['much longer', `${'1,'.repeat(500)}\n3,4`, ['row-too-long 201:1', '202: 3|4']],
    ['with CRLF', `${'x'.repeat(100)}\r\n3,4\r\n`, ['row-too-long 201:1', '202: 3|4']],
    ['quoted', `1,"${'x'.repeat(100)}""${'x'.repeat(100)}"\n3,4`, ['row-too-long 201:1', '202: 3|4']],
    ['with line ends inside quotes', `1,"${'x\r\ny\n'.repeat(50)}",2\r3,4`, ['row-too-long 201:1', '302: 3|4']],
    ['at the end of the file', `3,4\n${'x'.repeat(100)}`, ['201: 3|4', 'row-too-long 202:1']],
    [
      'two of them',
      `${'x'.repeat(30)}\n"x"${'y'.repeat(30)}`,
      ['row-too-long 201:1', 'text-after-quote 202:4', 'row-too-long 202:1'],
    ],
    [
      'with text after quotes',
      `1,"${'å'.repeat(50)}"b,"\n"c\n3,4`,
      [`text-after-quote 201:${3 + 50 + 2}`, 'text-after-quote 202:2', 'row-too-long 201:1', '203: 3|4'],
    ],
    ['with a quote that is not closed', `1,"${'x'.repeat(100)}\n3,4`, ['unclosed-quote 201:3']],
    ['with another quote that is not closed', `1,"${'å'.repeat(50)}","\n3,4`, [`unclosed-quote 201:${3 + 50 + 3}`]],
    ['with bytes of value 0', `${'x'.repeat(50)}\0\n3\0,4`, ['row-too-long 201:1', '202: 3\0|4', 'nul-byte 201:51']],
  ])('%s', (_, rest, out) => {
    for (const length of [1, 2, 3, 5, 7, 19, 20, 21, 22, 64, 5000]) {
      expect(read(cut(filling + rest, length)).out.slice(200)).toEqual(out);
    }
  });

  test('as the first row, tells the delimiter by its beginning', () => {
    // Of the first 20 bytes three are semicolons and two are commas.
    const file = `a;b;c;d,e,${'x'.repeat(10)},,,,,\n1;2,3\n${filling}`;
    for (const length of [1, 19, 1024, 5000]) {
      expect(read(cut(file, length)).out.slice(0, 2)).toEqual(['row-too-long 1:1', '2: 1|2,3']);
    }
  });

  test('takes no more room, however long it is', () => {
    for (const row of ['x', '1,', '"', 'å', '"x"']) {
      for (const start of ['', filling]) {
        const { bufferLength, cellRoom } = read(cut(`${start}${row.repeat(20_000)}`, 100));
        // The beginning of the file, 1024 bytes, and twice that, because the buffer doubles.
        expect(bufferLength).toBeLessThan(3000);
        expect(cellRoom).toBeLessThan(start === '' ? 2000 : 200);
      }
    }
  });

  test('gives the same in any pieces', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom('xxxxxxxxxx', '"', '"', ',', '\n', '\r', '\r\n', '""', '",', ',"', 'å', '😀', '\0');
    fc.assert(
      fc.property(
        fc.constantFrom('', filling),
        fc.array(piece, { maxLength: 60 }),
        fc.integer({ min: 1, max: 50 }),
        (start, pieces, length) => {
          const file = start + pieces.join('');
          expect(read(cut(file, length)).out).toEqual(read(cut(file, 1e6)).out);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

import { expect, test } from 'vitest';
import type { CsvFault } from './csv-fault.ts';
import { startCsv } from './start-csv.ts';

/** The faults of a file, and how many rows it has. */
function read(bytes: Iterable<number>): [faults: string[], rows: number] {
  const faults: string[] = [];
  let rows = 0;
  const csv = startCsv({
    onRow: () => {
      rows += 1;
    },
    onFault: ({ code, line, column }: CsvFault) => faults.push(`${code} ${line}:${column}`),
  });
  csv.push(Uint8Array.from(bytes));
  csv.end();
  return [faults, rows];
}
const bytesOf = (text: string) => [...text].map((character) => character.charCodeAt(0));

test.each([
  ['a workbook', bytesOf('PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000'), 'workbook 1:1'],
  ['a long one', [...bytesOf('PK\u0003\u0004'), ...new Array(200_000).fill(10)], 'workbook 1:1'],
  ['one of before 2007', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'workbook 1:1'],
  ['a PDF', bytesOf('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n'), 'not-text 1:1'],
  ['a PNG', [0x89, ...bytesOf('PNG\r\n\u001a\n')], 'not-text 1:1'],
])('%s is told once, and nothing of it is read', (_, bytes, fault) => {
  expect(read(bytes)).toEqual([[fault], 0]);
});

test.each(['PK,a\n1,2\n', 'PK', '%PD,a\n1,2\n', 'a,PK\u0003\u0004\n', ' %PDF\n'])('%j is text', (text) => {
  expect(read(bytesOf(text))[0]).toEqual([]);
});

import { expect, test } from 'vitest';
import { cellPosition } from './cell-position.ts';
import { startCsv } from './start-csv.ts';

function positions(file: Uint8Array): string[] {
  const places: string[] = [];
  const csv = startCsv({
    onRow(row) {
      for (let index = 0; index < row.cellCount; index += 1) {
        const { line, column } = cellPosition(row, index);
        places.push(`${line}:${column}`);
      }
      expect(() => cellPosition(row, row.cellCount)).toThrow(RangeError);
    },
    onFault() {},
  });
  csv.push(file);
  csv.end();
  return places;
}

test.each<[string, string, string[]]>([
  ['plain cells', 'ab,,c\n1,2', ['1:1', '1:4', '1:5', '2:1', '2:3']],
  ['a byte order mark is not counted', '\ufeffa,b', ['1:1', '1:3']],
  ['characters, not bytes', 'å,€,😀,b', ['1:1', '1:3', '1:5', '1:7']],
  ['a quoted cell is where its mark is', '"a","b",c\n"",d', ['1:1', '1:5', '1:9', '2:1', '2:4']],
  ['after line ends inside quotes', 'a,b\n"x\ny\r\nå\rz",c,"\n",d', ['1:1', '1:3', '2:1', '5:4', '5:6', '6:3']],
  ['after two CR inside quotes', '"a\r\r",b', ['1:1', '3:3']],
  ['a cell that ends with CR before one that begins with LF', '"a\r","\nb",c', ['1:1', '2:3', '3:4']],
  ['a cell with text after its quote', '"a"b,c', ['1:1', '1:6']],
])('%s', (_, file, places) => {
  expect(positions(new TextEncoder().encode(file))).toEqual(places);
});

test('bytes that are no UTF-8 count as the characters that they are shown as', () => {
  // p, one stray byte, a character without its third byte, a comma
  expect(positions(Uint8Array.of(0x70, 0xe5, 0xe2, 0x82, 0x2c, 0x62))).toEqual(['1:1', '1:5']);
});

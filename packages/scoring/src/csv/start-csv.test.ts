import { describe, expect, test } from 'vitest';
import { cellText } from './cell-text.ts';
import { startCsv } from './start-csv.ts';

type Written = string | readonly (string | number)[];

/** Text as UTF-8, numbers as bytes. */
function bytesOf(file: Written): Uint8Array {
  if (typeof file === 'string') return new TextEncoder().encode(file);
  return Uint8Array.from(
    file.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );
}

function read(file: Written, chunkLength = Number.POSITIVE_INFINITY) {
  const rows: string[][] = [];
  const lines: number[] = [];
  const faults: string[] = [];
  const csv = startCsv({
    onRow(row) {
      rows.push(Array.from({ length: row.cellCount }, (_, index) => cellText(row, index)));
      lines.push(row.line);
    },
    onFault: ({ code, line, column }) => faults.push(`${code} ${line}:${column}`),
  });
  const bytes = Object.freeze([...bytesOf(file)]);
  for (let from = 0; from < bytes.length; from += chunkLength) {
    csv.push(Uint8Array.from(bytes.slice(from, from + chunkLength)));
  }
  csv.end();
  return { rows, lines, faults };
}

/** Longer than what is looked at before the first row comes out, so that what follows is really read chunk by chunk. */
const header = `${'h'.repeat(1100)},i\n`;

describe('rows', () => {
  test.each<[string, Written, string[][]]>([
    [
      'LF',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['mixed line ends', 'a\r\nb\rc\nd\n', [['a'], ['b'], ['c'], ['d']]],
    [
      'no line end after the last row',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty last cell',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'empty cells',
      'a,b,c\n,,\n,x,\n',
      [
        ['a', 'b', 'c'],
        ['', '', ''],
        ['', 'x', ''],
      ],
    ],
    ['rows of different length', 'a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['one row', 'a', [['a']]],
    [
      'lines without a character',
      '\n\r\n\r\ra,b\n\n\n1,2\n\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a line of one delimiter',
      'a,b\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['a line of spaces', 'a\n  \n', [['a'], ['  ']]],
    ['a line of one empty quoted cell', 'a\n""\n', [['a'], ['']]],
    [
      'spaces and tabs are kept',
      ' a , b\n1 ,\t2\n',
      [
        [' a ', ' b'],
        ['1 ', '\t2'],
      ],
    ],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 'a,b\n'], [['a', 'b']]],
    ['a byte order mark before a quote', [0xef, 0xbb, 0xbf, '"a",b\n'], [['a', 'b']]],
    ['a byte order mark that is only begun', ['a,', 0xc3, 0xaf, '\n'], [['a', 'ï']]],
    ['a byte order mark later on is a character', ['a\n', 0xef, 0xbb, 0xbf, 'b\n'], [['a'], ['\ufeffb']]],
    [
      'two, three and four bytes a character',
      'å,€\n😀,ø\n',
      [
        ['å', '€'],
        ['😀', 'ø'],
      ],
    ],
  ])('%s', (_, file, rows) => {
    expect(read(file)).toMatchObject({ rows, faults: [] });
  });
});

describe('quotes', () => {
  test.each<[string, string, string[][]]>([
    [
      'around every cell',
      '"a","b"\n"1","2"\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'around some cells',
      'a,"b",c\n"1",2,"3"',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    ['around nothing', '"",""\n', [['', '']]],
    ['with delimiters inside', '"a,b;c\td",e\n', [['a,b;c\td', 'e']]],
    [
      'with line ends inside',
      '"a\nb\rc\r\nd",e\n1,2',
      [
        ['a\nb\rc\r\nd', 'e'],
        ['1', '2'],
      ],
    ],
    ['doubled', '"say ""we""","""",""""""\n', [['say "we"', '"', '""']]],
    ['at the end of the file', 'a,"b"', [['a', 'b']]],
    ['doubled at the end of the file', 'a,"b"""', [['a', 'b"']]],
    [
      'before CR',
      'a,"b"\r"c",d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['around characters outside ASCII', '"å€😀",b\n', [['å€😀', 'b']]],
    ['in a cell that does not begin with one', 'a"b",c""d,"\n","e"""\n', [['a"b"', 'c""d', '\n', 'e"']]],
    ['after a space', 'a, "b"\n', [['a', ' "b"']]],
  ])('%s', (_, file, rows) => {
    expect(read(file)).toMatchObject({ rows, faults: [] });
  });
});

describe('delimiter', () => {
  test.each<[string, string, string[][]]>([
    [
      'comma',
      'a,b\n1;2,3\n',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
    ],
    [
      'semicolon',
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tab',
      'a\tb\n1,5\t2;\n',
      [
        ['a', 'b'],
        ['1,5', '2;'],
      ],
    ],
    ['the one that occurs most', 'a;b,c;d\n', [['a', 'b,c', 'd']]],
    ['comma against one semicolon and one tab', 'a,b;c,d\te\n', [['a', 'b;c', 'd\te']]],
    ['semicolon before comma when they occur equally often', 'a,b;c\n', [['a,b', 'c']]],
    ['tab before both when they occur equally often', 'a,b;c\td\n', [['a,b;c', 'd']]],
    ['quoted ones do not count', '"a,b,c";"d,e"\n', [['a,b,c', 'd,e']]],
    ['quoted ones around doubled quotes do not count', '"a"",,";"b"",,"\n', [['a",,', 'b",,']]],
    ['ones after a quote in a plain cell count', 'a"b,c"d;e,f\n', [['a"b', 'c"d;e', 'f']]],
    [
      'after a quoted line end',
      '"a\n,,";b\n1;2',
      [
        ['a\n,,', 'b'],
        ['1', '2'],
      ],
    ],
    ['quoted ones after a tab do not count', 'a\t"b,c,d"\n', [['a', 'b,c,d']]],
    ['quoted ones after an empty line do not count', '\n"a,b";c\n', [['a,b', 'c']]],
    ['none in the first row: comma', 'a\n1,2;3\n', [['a'], ['1', '2;3']]],
    [
      'of the first row that is not empty',
      '\n\r\na;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['of a first row without line end', 'a;b;"c,,,"', [['a', 'b', 'c,,,']]],
    ['named by sep=', 'sep=;\na,b,c;d\n', [['a,b,c', 'd']]],
    ['named by sep= with CRLF', 'sep=\t\r\na,b,c\td\n', [['a,b,c', 'd']]],
    ['named by sep= with CR', 'sep=,\ra;b;c,d\n', [['a;b;c', 'd']]],
    ['named by sep= after a byte order mark', '\ufeffsep=;\na,b,c;d\n', [['a,b,c', 'd']]],
    [
      'another named by sep=',
      'sep=|\na,b|c\n"1"|2',
      [
        ['a,b', 'c'],
        ['1', '2'],
      ],
    ],
    ['the least and the greatest that sep= can name', 'sep= \na b\n', [['a', 'b']]],
    ['the greatest that sep= can name', 'sep=~\na~b\n', [['a', 'b']]],
    [
      'sep= with more after it is a row',
      'sep=;x\n1;2',
      [
        ['sep=', 'x'],
        ['1', '2'],
      ],
    ],
    ['sep= with nothing is a row', 'sep=\n1,2', [['sep='], ['1', '2']]],
    ['sep= with a quotation mark is a row', 'sep="\n1,2', [['sep="'], ['1', '2']]],
    ['sep= with DEL is a row', 'sep=\x7f\n1,2', [['sep=\x7f'], ['1', '2']]],
    ['sep= with a control character is a row', 'sep=\x1f\n1,2', [['sep=\x1f'], ['1', '2']]],
    ['sep= in a later line is a row', '\nsep=;\na,b', [['sep=', ''], ['a,b']]],
  ])('%s', (_, file, rows) => {
    expect(read(file)).toMatchObject({ rows, faults: [] });
  });
});

test('line numbers count every line end, also the ones inside quotes', () => {
  const file = 'sep=;\r\n\r\na;"b\r\nc\rd\ne"\r\r1;2\n\n"x\n";3';
  //            1       2   3    4  5  6    7 8    9 10 11
  const { rows, lines } = read(file);
  expect(rows).toEqual([
    ['a', 'b\r\nc\rd\ne'],
    ['1', '2'],
    ['x\n', '3'],
  ]);
  expect(lines).toEqual([3, 8, 10]);
});

describe('faults', () => {
  test.each<[string, Written, string[]]>([
    ['a quote that is not closed', 'a,b\nå,"c\nd,e\n', ['unclosed-quote 2:3']],
    ['one on a later line of its row', 'a,b\n"x\ny","c""\n', ['unclosed-quote 3:4']],
    ['one that is the whole file', '"', ['unclosed-quote 1:1']],
    ['one after a byte order mark', '\ufeffa,"', ['unclosed-quote 1:3']],
    ['one at the end', 'a,b\n1,"', ['unclosed-quote 2:3']],
    ['one that ends with a doubled quote', 'a\n"b""', ['unclosed-quote 2:1']],
    ['text after a quote', 'a,b\n"ab"c,2\n', ['text-after-quote 2:5']],
    ['a space after a quote', 'a,b\n"ab" ,2\n', ['text-after-quote 2:5']],
    ['a character outside ASCII after a quote', '"å€😀"ø,2\n', ['text-after-quote 1:6']],
    ['text after a quote on a later line', 'a,b\n1,"å\r\nøø"c\n"', ['text-after-quote 3:4', 'unclosed-quote 4:1']],
    [
      'text after several quotes',
      '"a"b,"c"d\n"e"f',
      ['text-after-quote 1:4', 'text-after-quote 1:9', 'text-after-quote 2:4'],
    ],
    ['Latin-1', ['rater,trust\n', 'p', 0xe5, 'l,1\nk', 0xe5, 're,2\n'], ['not-utf-8 2:2']],
    ['a byte that only continues', ['a\n', 0x80, '\n'], ['not-utf-8 2:1']],
    ['an overlong form', ['a\n', 0xc0, 0xaf, '\n'], ['not-utf-8 2:1']],
    ['a surrogate', ['a\nå', 0xed, 0xa0, 0x80, '\n'], ['not-utf-8 2:2']],
    ['a character cut off by a line end', ['a\nb', 0xe2, 0x82, '\nc'], ['not-utf-8 2:2']],
    ['a character cut off by the end of the file', ['a\nb', 0xf0, 0x9f, 0x98], ['not-utf-8 2:2']],
    ['a character cut off after one byte', ['a\nb', 0xf0], ['not-utf-8 2:2']],
    ['an unclosed quote around bytes that are no UTF-8', ['a\n"', 0xff, ',b'], ['unclosed-quote 2:1', 'not-utf-8 2:2']],
    ['NUL bytes', 'a,b\n1,\0\n"\0",\n', ['nul-byte 2:3']],
    [
      'NUL and no UTF-8, after the other faults',
      ['a\n\0', 0xff, '\n"b"c'],
      ['text-after-quote 3:4', 'not-utf-8 2:2', 'nul-byte 2:1'],
    ],
    ['UTF-16, little end first', [0xff, 0xfe, 'a\0,\0b\0\n\0'], ['utf-16 1:1']],
    ['UTF-16, big end first', [0xfe, 0xff, '\0a\0,\0b\0\n'], ['utf-16 1:1']],
    ['UTF-16, only the mark', [0xff, 0xfe], ['utf-16 1:1']],
    ['UTF-16, only the other mark', [0xfe, 0xff], ['utf-16 1:1']],
    ['half of a mark', [0xff, 'a'], ['not-utf-8 1:1']],
    ['the other half of a mark', ['a', 0xfe], ['not-utf-8 1:2']],
    ['half of the other mark', [0xfe, 'a'], ['not-utf-8 1:1']],
    ['the other half of the other mark', ['a', 0xff], ['not-utf-8 1:2']],
    ['UTF-16 without a mark', 'a\0,\0b\0\n\0', ['utf-16 1:1']],
    ['UTF-16 without a mark, big end first', '\0a\0,\0b\0\n', ['utf-16 1:1']],
    ['an empty file', '', ['empty-file 1:1']],
    ['only a byte order mark', '\ufeff', ['empty-file 1:1']],
    ['only empty lines', '\n\r\n\r', ['empty-file 1:1']],
    ['only the line that names the delimiter', 'sep=;\n', ['empty-file 1:1']],
    ['only the line that names the delimiter, without line end', 'sep=;', ['empty-file 1:1']],
  ])('%s', (_, file, faults) => {
    expect(read(file).faults).toEqual(faults);
    expect(read(file, 1)).toEqual(read(file));
  });

  test('come out as data with a message', () => {
    const faults: unknown[] = [];
    const csv = startCsv({ onRow() {}, onFault: (fault) => faults.push(fault) });
    csv.push(bytesOf(['a\n', 0xff, 'b', 0xc3, '\0\n']));
    csv.end();
    expect(faults).toEqual([
      {
        code: 'not-utf-8',
        line: 2,
        column: 1,
        message: expect.stringMatching(/2 characters .*Save the file as CSV UTF-8/),
      },
      {
        code: 'nul-byte',
        line: 2,
        column: 4,
        message: expect.stringMatching(/one NUL byte.*Save the file as CSV UTF-8/),
      },
    ]);
  });

  test.each<[string, Written, string[][]]>([
    [
      'a cell with text after its quote comes as it stands',
      'a,b\n"a"b"c,"1"\n"x""y"z',
      [['a', 'b'], ['"a"b"c', '1'], ['"x""y"z']],
    ],
    ['a row with an unclosed quote does not come', 'a,b\n1,"2\n3,4', [['a', 'b']]],
    [
      'bytes that are no UTF-8 come as U+FFFD',
      ['a\np', 0xe5, 'l\n', 0xff, 0xff, '\n'],
      [['a'], ['p\ufffdl'], ['\ufffd\ufffd']],
    ],
    ['a byte order mark without its third byte', [0xef, 0xbb, 'a'], [['\ufffda']]],
    ['a byte order mark without its second byte', [0xef, 'a', 0xbf], [['\ufffda\ufffd']]],
    ['a byte order mark without its first byte', ['a', 0xbb, 0xbf], [['a\ufffd\ufffd']]],
    [
      'a NUL comes as a character',
      'a,b\n1,\0\n',
      [
        ['a', 'b'],
        ['1', '\0'],
      ],
    ],
    ['nothing of UTF-16 comes', 'a\0,\0b\0\n\0', []],
  ])('%s', (_, file, rows) => {
    expect(read(file).rows).toEqual(rows);
  });
});

describe('UTF-16 and NUL bytes are told apart', () => {
  // 1024 bytes are looked at. Of the bytes at odd places half, 256, must be NUL.
  const half = 'a\0ab'.repeat(256);
  test.each<[string, Written, string[]]>([
    ['half of every other byte', half, ['utf-16 1:1']],
    ['one fewer', `a.ab${half.slice(4)}`, ['nul-byte 1:6']],
    ['one at the places between', `${half.slice(0, -2)}\0b`, ['nul-byte 1:2']],
    ['only after what is looked at', `${'a'.repeat(1024)}${'\0a'.repeat(2000)}`, ['nul-byte 1:1025']],
    ['one between after what is looked at', `${half}\0\0`, ['utf-16 1:1']],
    ['few in a short file', 'a,b\n1,\0\n', ['nul-byte 2:3']],
    ['one alone', '\0', ['nul-byte 1:1']],
  ])('%s', (_, file, faults) => {
    expect(read(file).faults).toEqual(faults);
    expect(read(file, 1).faults).toEqual(faults);
  });
});

describe('chunks', () => {
  const file = `${header}\r\n"å€😀 ""x""\r\n\ry",😀\r\n"a"b,\0\n1,2,,"",3\r4,"5"\n,"`;

  test('the whole at once is right', () => {
    expect(read(file)).toEqual({
      rows: [
        ['h'.repeat(1100), 'i'],
        ['å€😀 "x"\r\n\ry', '😀'],
        ['"a"b', '\0'],
        ['1', '2', '', '', '3'],
        ['4', '5'],
      ],
      lines: [1, 3, 6, 7, 8],
      faults: ['text-after-quote 6:4', 'unclosed-quote 9:2', 'nul-byte 6:6'],
    });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 11, 13, 64, 1023, 1024, 1025])('of %i bytes give the same', (length) => {
    expect(read(file, length)).toEqual(read(file));
  });

  test('without a byte change nothing', () => {
    const rows: number[] = [];
    const csv = startCsv({ onRow: (row) => rows.push(row.cellCount), onFault() {} });
    csv.push(new Uint8Array(0));
    csv.push(bytesOf('a,'));
    csv.push(new Uint8Array(0));
    csv.push(bytesOf('b\n'));
    csv.end();
    expect(rows).toEqual([2]);
  });

  test('are copied: the caller may fill the same one again', () => {
    const rows: string[] = [];
    const csv = startCsv({ onRow: (row) => rows.push(cellText(row, 0)), onFault() {} });
    const chunk = bytesOf('abc');
    csv.push(chunk);
    chunk.fill(0x7a);
    csv.push(chunk);
    csv.end();
    expect(rows).toEqual(['abczzz']);
  });

  test('rows come out as soon as they can be told', () => {
    let count = 0;
    const csv = startCsv({ onRow: () => (count += 1), onFault() {} });
    csv.push(bytesOf(`${'h'.repeat(1023)}`));
    expect(count).toBe(0);
    csv.push(bytesOf('\n'));
    expect(count).toBe(1);
    csv.push(bytesOf('1,2\n3'));
    expect(count).toBe(2);
    csv.push(bytesOf(',4\r'));
    expect(count).toBe(3);
    csv.push(bytesOf('\n5,6'));
    expect(count).toBe(3);
    csv.end();
    expect(count).toBe(4);
  });
});

describe('large files', () => {
  test('rows on the seams of the pieces come out whole', () => {
    // 40,000 rows of 11 to 24 bytes are about 10 pieces of 64 KiB.
    const rows = Array.from({ length: 40_000 }, (_, row) => [
      `r${row}`,
      row % 7 === 0 ? `"${row}"` : '4',
      '',
      `å${row % 1000}`,
    ]);
    const file = rows
      .map((cells) => cells.map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
      .join('\n');
    const result = read(file);
    expect(result.faults).toEqual([]);
    expect(result.rows).toEqual(rows);
    expect(result.lines).toEqual(rows.map((_, row) => row + 1));
  });

  test.each([
    ['of one character', '1', '1'],
    ['empty', '', ''],
    ['of more characters', '123', '123'],
    ['quoted', '"1"', '1'],
    ['quoted, with doubled quotation marks', '"""1"', '"1'],
  ])('a row may have any number of cells: %s', (_, written, cell) => {
    for (const count of [63, 64, 65, 128, 129, 5000]) {
      const { rows } = read(`h,i\n${`${written},`.repeat(count)}x\n${`${written},`.repeat(count - 1)}x`);
      expect(rows).toEqual([
        ['h', 'i'],
        [...Array(count).fill(cell), 'x'],
        [...Array(count - 1).fill(cell), 'x'],
      ]);
    }
  });

  test('a header longer than what is looked at first is found', () => {
    const cells = Array.from({ length: 700 }, (_, cell) => `name ${cell}, and more`);
    for (const length of [1000, 5000, 1e6])
      expect(read(`${cells.join(';')};x;y\n1;2`, length).rows).toEqual([
        [...cells, 'x', 'y'],
        ['1', '2'],
      ]);
  });

  test('a row of 16 MiB comes out, one that is a byte longer does not', { timeout: 60_000 }, () => {
    const out: string[] = [];
    const csv = startCsv({
      onRow: ({ line, starts, ends }) => out.push(`${line}: ${Number(ends[0]) - Number(starts[0])} bytes`),
      onFault: ({ code, line, column }) => out.push(`${code} ${line}:${column}`),
    });
    const long = new Uint8Array(2 ** 24).fill(0x78);
    for (const chunk of [bytesOf('a\n'), long, bytesOf('\n'), long, bytesOf('x\nc\n')]) csv.push(chunk);
    csv.end();
    expect(out).toEqual(['1: 1 bytes', '2: 16777216 bytes', 'row-too-long 3:1', '4: 1 bytes']);
  });
});

describe('misuse', () => {
  function quiet() {
    return startCsv({ onRow() {}, onFault() {} });
  }

  test('no call after end()', () => {
    const csv = quiet();
    csv.end();
    expect(() => csv.push(bytesOf('a'))).toThrow(/^Expected push\(\) before end\(\)/);
    expect(() => csv.end()).toThrow(/^Expected end\(\) before end\(\)/);
  });

  test('no call from a handler', () => {
    const csv = startCsv({ onRow: () => csv.push(bytesOf('b\n')), onFault() {} });
    csv.push(bytesOf('a\n'));
    expect(() => csv.end()).toThrow(TypeError);
  });

  test('no call after a handler that threw', () => {
    const csv = startCsv({
      onRow() {
        throw new Error('stop');
      },
      onFault() {},
    });
    expect(() => csv.push(bytesOf(header))).toThrow('stop');
    expect(() => csv.push(bytesOf('1,2'))).toThrow(TypeError);
  });

  test('only bytes', () => {
    const csv = quiet();
    // @ts-expect-error TS2345: a string isn't bytes, which a caller in JavaScript isn't told.
    expect(() => csv.push('a,b')).toThrow(/received \[object String\]\. .*TextEncoder/);
    // @ts-expect-error TS2345: nor are numbers of 16 bits.
    expect(() => csv.push(new Uint16Array(2))).toThrow(TypeError);
    csv.push(bytesOf('a'));
    csv.end();
  });
});

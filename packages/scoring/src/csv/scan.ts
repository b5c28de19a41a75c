import type { CellMarks } from './cell-marks.ts';
import type { CsvRow } from './csv-row.ts';
import { noKnownCells } from './known-cells.ts';
import type { MarkHandlers } from './mark-handlers.ts';
import type { MarkRun } from './mark-run.ts';

/** A fault that is counted over the file and reported once, where it came first. */
export interface CountedFault {
  count: number;
  line: number;
  column: number;
}

/** How far the reading of one file has come. Offsets point into `row.bytes`. */
export interface Scan {
  readonly handlers: MarkHandlers;
  /** The longest row, in bytes, that is delivered: a longer one is a fault, so that memory stays bounded. */
  readonly rowLimit: number;
  readonly row: { -readonly [Key in keyof CsvRow]: CsvRow[Key] };
  /** The row's bytes, to be read several at a time. */
  view: DataView;
  /** 0 as long as the first row hasn't told the delimiter. */
  delimiter: number;
  /** How many bytes of the file to wait for before its first row is looked for. */
  headLength: number;
  kinds: Uint8Array;
  /** The marks that a caller wants cells of a byte or none to have, as {@link byteMarks} takes them; none when left out. */
  readonly shortCells: Int16Array | undefined;
  /** The mark of a cell of one byte, by that byte; -1 for those that need a closer look. */
  byteMarks: Int16Array;
  /** The bytes whose marks follow one another. */
  markRun: MarkRun;
  readonly marks: CellMarks;
  /** Where the bytes that were pushed end. */
  end: number;
  /** The next byte to look at. */
  at: number;
  rowStart: number;
  /** Where the cell begins; for a quoted cell, its opening quotation mark. */
  cellStart: number;
  isInQuotes: boolean;
  /** The row is over the limit: its bytes are dropped while it's read, and it isn't delivered. */
  isDropping: boolean;
  line: number;
  /** Negative when the beginning of the line has left the buffer. */
  lineStart: number;
  /** Bytes on this line beyond the first of each character, so that a column is a subtraction. */
  extraBytes: number;
  quoteLine: number;
  quoteColumn: number;
  readonly notUtf8: CountedFault;
  readonly nulBytes: CountedFault;
  /** A row or a fault has come out. */
  hasOutput: boolean;
  /** Nothing more of this file can be read. */
  isStopped: boolean;
}

export function newScan(handlers: MarkHandlers, rowLimit: number, shortCells?: Int16Array): Scan {
  return {
    handlers,
    rowLimit,
    row: { line: 1, cellCount: 0, bytes: new Uint8Array(0), starts: new Int32Array(64), ends: new Int32Array(64) },
    delimiter: 0,
    view: new DataView(new ArrayBuffer(0)),
    headLength: 1024,
    kinds: new Uint8Array(256),
    shortCells,
    byteMarks: new Int16Array(256),
    markRun: { lowest: 0, beyond: 0 },
    marks: {
      codes: new Int16Array(64),
      without: new Int32Array(64),
      withoutCount: 0,
      rowStart: 0,
      known: noKnownCells(),
      delimiter: 0,
    },
    end: 0,
    at: 0,
    rowStart: 0,
    cellStart: 0,
    isInQuotes: false,
    isDropping: false,
    line: 1,
    lineStart: 0,
    extraBytes: 0,
    quoteLine: 0,
    quoteColumn: 0,
    notUtf8: { count: 0, line: 0, column: 0 },
    nulBytes: { count: 0, line: 0, column: 0 },
    hasOutput: false,
    isStopped: false,
  };
}

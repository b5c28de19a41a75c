import type { ScaledRubric } from '@rubrikk/core';
import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import { sharedLevels } from '../tally/shared-levels.ts';
import { type AnswerColumns, answerColumns } from './answer-columns.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { answerWords } from './answer-words.ts';
import type { AskedAttribute } from './attribute-names.ts';
import type { HeaderCell } from './header-cell.ts';
import { rowCodes } from './row-codes.ts';
import { unknownAnswer } from './unknown-answer.ts';

/** Reads the rows of a file, of which the header has been read. */
export interface RowReader<Result> {
  readonly read: (row: CsvRow) => void;
  /** Tells of a file without a row. */
  readonly checkCount: () => void;
  readonly finish: () => Result;
}

/** Takes in what the rows of a file say: a tally, or a table. */
export interface RowSink<Result> {
  /**
   * Takes in a row whose cells have been looked at.
   *
   * @param codes - a code for each indicator of the file
   * @param isGood - false when a cell has been found that stands for nothing
   */
  readonly add: (row: CsvRow, codes: Uint8Array | Uint16Array, isGood: boolean) => void;
  readonly finish: () => Result;
}

/** Gets ready to take in rows, when the header has told the columns. */
export type OpenSink<Result> = (columns: AnswerColumns, header: readonly HeaderCell[]) => RowSink<Result>;

/** Gets ready to read rows, so that misuse shows before the file is opened; its header is still to come. */
export function openRows<Result>(
  rubric: ScaledRubric,
  options: AnswerOptions,
  addFault: (fault: AnswerFault) => void,
  openSink: OpenSink<Result>,
  more: readonly AskedAttribute[] = [],
): (header: CsvRow) => RowReader<Result> {
  const levels = sharedLevels(rubric);
  const { readRow, codeOf } = rowCodes(answerWords(rubric, options));
  const unknown = unknownAnswer(rubric, options);
  return (row) => {
    const header = headerOf(row);
    const firstLine = lineAfter(row);
    const { columns, faults } = answerColumns(rubric, header, options, more);
    for (const fault of faults) addFault(fault);
    const sink = openSink(columns, header);
    const width = columns.indicators.length;
    const codes = levels.length > mostInByte ? new Uint16Array(width) : new Uint8Array(width);
    let count = 0;
    const tellUnknown = (row: CsvRow) => {
      for (const index of columns.positions) {
        if (codeOf(row, index) < 0) addFault(unknown(row, index, (header[index] as HeaderCell).text));
      }
    };
    return {
      read(row) {
        if (isBlank(row)) return undefined;
        count += 1;
        if (row.cellCount !== header.length) return addFault(cellCountFault(row, header.length));
        const isGood = readRow(row, columns.positions, codes);
        sink.add(row, codes, isGood);
        if (!isGood) tellUnknown(row);
      },
      checkCount() {
        if (count === 0) addFault({ code: 'no-answers', line: firstLine, column: 1, message: noAnswers });
      },
      finish: sink.finish,
    };
  };
}

/** The longest scale whose codes are bytes; a longer one is counted all the same. */
const mostInByte = 255 - missingKinds.length;

/** A row of delimiters alone, such as a spreadsheet leaves below its table: nobody answered there. */
function isBlank(row: CsvRow): boolean {
  for (let cell = 0; cell < row.cellCount; cell += 1) if (row.ends[cell] !== row.starts[cell]) return false;
  return true;
}

function headerOf(row: CsvRow): HeaderCell[] {
  return Array.from({ length: row.cellCount }, (_, index) => ({
    text: cellText(row, index).trim(),
    ...cellPosition(row, index),
  }));
}

/** The line after a row, of which the last cell may have line ends in it. */
function lineAfter(row: CsvRow): number {
  const last = row.cellCount - 1;
  const inside = cellText(row, last).match(/\r\n?|\n/g) ?? [];
  return cellPosition(row, last).line + inside.length + 1;
}

const noAnswers = 'There is a header and no answers; expected a row for each rater.';

function cellCountFault(row: CsvRow, expected: number): AnswerFault {
  const { cellCount } = row;
  const tooMany = cellCount > expected;
  const { line, column } = tooMany ? cellPosition(row, expected) : { line: row.line, column: 1 };
  const mend = tooMany ? 'Quote cells that hold a delimiter.' : 'Give an empty cell its delimiter.';
  const message = `The row has ${cellCount} ${cellCount === 1 ? 'cell' : 'cells'}; the header has ${expected}. ${mend}`;
  return { code: tooMany ? 'too-many-cells' : 'too-few-cells', line, column, message };
}

import type { ScaledRubric } from '@rubrikk/core';
import { comma } from '../csv/bytes.ts';
import type { CellMarks } from '../csv/cell-marks.ts';
import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { locateCells } from '../csv/locate-cells.ts';
import { isBlank } from '../responses/is-blank.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import { sharedLevels } from '../tally/shared-levels.ts';
import { type AnswerColumns, answerColumns } from './answer-columns.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { answerWords } from './answer-words.ts';
import type { AskedAttribute } from './attribute-names.ts';
import { cellCodes } from './cell-codes.ts';
import type { HeaderCell } from './header-cell.ts';
import { type RowCodes, rowCodes } from './row-codes.ts';
import { shortCodes } from './short-codes.ts';
import { unknownAnswer } from './unknown-answer.ts';

/** Reads the rows of a file, of which the header has been read. */
export interface RowReader<Result> {
  readonly read: (row: CsvRow, marks: CellMarks) => void;
  /** Tells of a file without a row. */
  readonly checkCount: () => void;
  readonly finish: () => Result;
}

/** Takes in what the rows of a file say: a tally, or a table. */
interface RowSink<Result> {
  /**
   * Takes in a row whose cells have been looked at.
   *
   * @param codes - a code for each indicator of the file
   * @param isGood - false when a cell has been found that stands for nothing
   */
  readonly add: (row: CsvRow, codes: Int16Array, isGood: boolean) => void;
  /**
   * Ends the rows.
   *
   * @param blank - how many were left out since none of their indicators was answered
   */
  readonly finish: (blank: number) => Result;
}

/** Gets ready to take in rows, when the header has told the columns. */
export type OpenSink<Result> = (columns: AnswerColumns, header: readonly HeaderCell[]) => RowSink<Result>;

/** What a reader of rows works with. */
interface RowParts<Result> {
  readonly codes: RowCodes;
  /** The code of what was left open. */
  readonly skipped: number;
  /** How many cells of a row must be located: up to the last one that is no answer, and the first. */
  readonly located: number;
  readonly tellUnknown: (row: CsvRow) => void;
  readonly addFault: (fault: AnswerFault) => void;
  readonly sink: RowSink<Result>;
}

/** What is ready before a file is opened. */
export interface RowsToCome<Result> {
  /** The codes of cells of a byte or none. */
  readonly shortCells: Int16Array;
  /** Begins with the header. */
  readonly open: (header: CsvRow) => RowReader<Result>;
}

/** Gets ready to read rows, so that misuse shows before the file is opened; its header is still to come. */
export function openRows<Result>(
  rubric: ScaledRubric,
  options: AnswerOptions,
  addFault: (fault: AnswerFault) => void,
  openSink: OpenSink<Result>,
  more: readonly AskedAttribute[] = [],
): RowsToCome<Result> {
  // Refuses a rubric whose indicators have scales that differ.
  sharedLevels(rubric);
  const words = answerWords(rubric, options);
  const codeOf = cellCodes(words);
  const unknown = unknownAnswer(rubric, options);
  const open = (row: CsvRow) => {
    const header = headerOf(row);
    const { columns, faults, isHeader } = answerColumns(rubric, header, options, more);
    for (const fault of faults) addFault(fault);
    const tellUnknown = (row: CsvRow) => {
      for (const index of columns.positions) {
        if (codeOf(row, index) < 0) addFault(unknown(row, index, (header[index] as HeaderCell).text));
      }
    };
    const codes = rowCodes(columns.positions, header.length, codeOf);
    const reader = rowReader(row, {
      codes,
      skipped: rubric.scale.levels.length + missingKinds.indexOf('skipped'),
      located: locatedOf(columns),
      tellUnknown,
      addFault,
      sink: openSink(columns, header),
    });
    return isHeader ? reader : { ...reader, read: () => undefined, checkCount: () => undefined };
  };
  return { shortCells: shortCodes(words), open };
}

function locatedOf({ unit = 0, role = 0, rater = 0, more }: AnswerColumns): number {
  return Math.max(unit, role, rater, ...(more?.values() ?? [])) + 1;
}

function rowReader<Result>(header: CsvRow, parts: RowParts<Result>): RowReader<Result> {
  const { codes, skipped, located, tellUnknown, addFault, sink } = parts;
  const { cellCount } = header;
  const firstLine = lineAfter(header);
  let isEmpty = true;
  let blank = 0;
  return {
    read(row, marks) {
      locateCells(row, marks, located);
      if (isEmptyRow(row, marks)) return undefined;
      if (row.cellCount !== cellCount) {
        isEmpty = false;
        locateCells(row, marks);
        return addFault(cellCountFault(row, cellCount, marks.delimiter));
      }
      const isGood = codes.read(row, marks);
      const own = codes.codes();
      if (isBlank(own, 0, own.length, skipped)) {
        blank += 1;
        return undefined;
      }
      isEmpty = false;
      sink.add(row, own, isGood);
      if (isGood) return undefined;
      locateCells(row, marks);
      tellUnknown(row);
    },
    checkCount() {
      if (isEmpty) addFault({ code: 'no-answers', line: firstLine, column: 1, message: noAnswers(blank) });
    },
    finish: () => sink.finish(blank),
  };
}

/** A row of delimiters alone, such as a spreadsheet leaves below its table: nobody answered there. */
function isEmptyRow(row: CsvRow, marks: CellMarks): boolean {
  if (row.ends[0] !== row.starts[0]) return false;
  locateCells(row, marks);
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

function noAnswers(blank: number): string {
  const rows = blank === 0 ? 'no answers' : `${blank} ${blank === 1 ? 'row' : 'rows'} without an answer`;
  return `There is a header and ${rows}; expected a row for each rater.`;
}

function cellCountFault(row: CsvRow, expected: number, delimiter: number): AnswerFault {
  const { cellCount } = row;
  const tooMany = cellCount > expected;
  const { line, column } = tooMany ? cellPosition(row, expected) : { line: row.line, column: 1 };
  const holding = delimiter === comma ? 'a comma, such as numbers with decimals (2,5)' : 'a delimiter';
  const mend = tooMany ? `Quote cells that hold ${holding}.` : 'Give an empty cell its delimiter.';
  const message = `The row has ${cellCount} ${cellCount === 1 ? 'cell' : 'cells'}; the header has ${expected}. ${mend}`;
  return { code: tooMany ? 'too-many-cells' : 'too-few-cells', line, column, message };
}

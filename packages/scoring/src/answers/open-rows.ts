import type { Dimension, ScaledRubric } from '@rubrikk/core';
import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { sharedLevels } from '../tally/shared-levels.ts';
import { startTally } from '../tally/start-tally.ts';
import type { Tally } from '../tally/tally.ts';
import { type AnswerColumns, answerColumns } from './answer-columns.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { answerWords } from './answer-words.ts';
import { cellCodes } from './cell-codes.ts';
import type { HeaderCell } from './header-cell.ts';
import { isNewRater } from './is-new-rater.ts';
import { unknownAnswer } from './unknown-answer.ts';

/** Counts the rows of a file, of which the header has been read. */
export interface RowReader {
  readonly read: (row: CsvRow) => void;
  /** Tells of a file without a row. */
  readonly checkCount: () => void;
  readonly finish: () => Tally;
}

/** Gets ready to read rows, so that misuse shows before the file is opened; its header is still to come. */
export function openRows(
  rubric: ScaledRubric,
  options: AnswerOptions,
  addFault: (fault: AnswerFault) => void,
): (header: CsvRow) => RowReader {
  sharedLevels(rubric);
  const codeOf = cellCodes(answerWords(rubric, options));
  const unknown = unknownAnswer(rubric, options);
  return (row) => {
    const header = headerOf(row);
    const firstLine = lineAfter(row);
    const { columns, faults } = answerColumns(rubric, header, options);
    for (const fault of faults) addFault(fault);
    const groupBy = (['unit', 'role'] as const).filter((attribute) => columns[attribute] !== undefined);
    const groupColumns = groupBy.map((attribute) => columns[attribute] as number);
    const builder = startTally(withIndicators(rubric, columns), groupBy);
    const isNew = isNewRater(columns);
    const codes = new Uint32Array(columns.indicators.length);
    let count = 0;
    return {
      read(row) {
        if (isBlank(row)) return undefined;
        count += 1;
        if (row.cellCount !== header.length) return addFault(cellCountFault(row, header.length));
        if (!isNew(row)) addFault(sameRater(row, columns));
        for (let indicator = 0; indicator < codes.length; indicator += 1) {
          const index = columns.positions[indicator] as number;
          const code = codeOf(row, index);
          if (code < 0) addFault(unknown(row, index, (header[index] as HeaderCell).text));
          else codes[indicator] = code;
        }
        builder.add(builder.group(groupColumns.map((column) => cellText(row, column).trim())), codes);
      },
      checkCount() {
        if (count === 0) addFault({ code: 'no-answers', line: firstLine, column: 1, message: noAnswers });
      },
      finish: builder.finish,
    };
  };
}

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

/** The rubric with those indicators alone that the file asked about: not asked isn't skipped. */
function withIndicators(rubric: ScaledRubric, { indicators }: AnswerColumns): ScaledRubric {
  const asked = new Set(indicators);
  return { ...rubric, dimensions: rubric.dimensions.map((dimension) => withThose(dimension, asked)) };
}

function withThose({ indicators, dimensions, ...dimension }: Dimension, asked: ReadonlySet<string>): Dimension {
  return {
    ...dimension,
    ...(indicators && { indicators: indicators.filter(({ id }) => asked.has(id)) }),
    ...(dimensions && { dimensions: dimensions.map((narrower) => withThose(narrower, asked)) }),
  };
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

function sameRater(row: CsvRow, { rater, unit }: AnswerColumns): AnswerFault {
  const index = rater as number;
  const where = unit === undefined ? '' : ` in "${cellText(row, unit).trim()}"`;
  const message = `The rater "${cellText(row, index).trim()}"${where} has a row already; keep one row for each rater.`;
  return { code: 'same-rater-twice', ...cellPosition(row, index), message };
}

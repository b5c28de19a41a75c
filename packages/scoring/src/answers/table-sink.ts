import type { ScaledRubric } from '@rubrikk/core';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import type { ColumnBuilder } from '../responses/column-builder.ts';
import type { ResponseTable } from '../responses/response-table.ts';
import { rounds } from '../responses/rounds.ts';
import { tableAttributes } from '../responses/table-attributes.ts';
import { startTable, type TableBuilder } from '../responses/table-builder.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerWords } from './answer-words.ts';
import { cellCodes } from './cell-codes.ts';
import { type CellValues, cellValues } from './cell-values.ts';
import type { OpenSink } from './open-rows.ts';
import type { ResponseFileOptions } from './response-file-options.ts';
import { roundWords } from './round-words.ts';
import { sameRater } from './same-rater.ts';
import { unknownRound } from './unknown-round.ts';

/** Keeps rows in a response table. */
export function tableSink<Own extends string>(
  rubric: ScaledRubric,
  { attributes = [], given, roundWords: ownWords }: ResponseFileOptions<Own>,
  addFault: (fault: AnswerFault) => void,
): OpenSink<ResponseTable<Own>> {
  const words = roundWords(ownWords);
  const shared = { unit: '', role: '', wave: '', round: 'individual', rater: '', ...given };
  return (columns) => {
    const table = startTable(rubric, attributes, columns.indicators);
    const readers = [...tableAttributes, ...attributes].map((name, at) => {
      const builder = table.columns[at] as ColumnBuilder;
      const position = positionOf(columns, name);
      if (position === undefined) return fixed(builder, Object.hasOwn(shared, name) ? shared[name as 'unit'] : '');
      if (name === 'rater') return keyed(builder, position);
      return name === 'round' ? checked(builder, position, words, addFault) : read(builder, position);
    });
    const values = new Int32Array(readers.length);
    return {
      add(row, codes, isGood) {
        for (let at = 0; at < readers.length; at += 1) values[at] = (readers[at] as ValueReader)(row);
        if (!isGood) return;
        write(table, codes);
        const earlier = table.keep(values, row.line);
        if (earlier !== undefined) addFault(sameRater(row, columns, earlier));
      },
      finish: table.finish,
    };
  };
}

/** Reads the value of a row in one column of the table, as its code. */
type ValueReader = (row: CsvRow) => number;

function positionOf(columns: AnswerColumns, name: string): number | undefined {
  if (name === 'unit' || name === 'role' || name === 'rater') return columns[name];
  return columns.more?.get(name);
}

function write(table: TableBuilder<string>, codes: ArrayLike<number>): void {
  const { codes: room, start } = table.room();
  for (let place = 0; place < codes.length; place += 1) room[start + place] = codes[place] as number;
}

/** Of a column that the file lacks. */
function fixed(builder: ColumnBuilder, value: string): ValueReader {
  return () => builder.codeOf(value);
}

/** Of a column of few values, which are made strings once. */
function read(builder: ColumnBuilder, position: number): ValueReader {
  const values: CellValues = cellValues();
  const codes: number[] = [];
  return (row) => {
    const number = values.numberOf(row, position);
    let code = codes[number];
    if (code === undefined) {
      code = builder.codeOf(values.texts[number] as string);
      codes[number] = code;
    }
    return code;
  };
}

/** Of the raters' keys, of which nearly each is new. */
function keyed(builder: ColumnBuilder, position: number): ValueReader {
  return (row) => builder.codeOf(cellText(row, position).trim());
}

/** Of the rounds, of which each has several words. */
function checked(
  builder: ColumnBuilder,
  position: number,
  words: AnswerWords,
  addFault: (fault: AnswerFault) => void,
): ValueReader {
  const placeOf = cellCodes(words);
  const unknown = unknownRound(words);
  return (row) => {
    const place = placeOf(row, position);
    if (place < 0) addFault(unknown(row, position));
    return builder.codeOf(rounds[place] ?? cellText(row, position).trim());
  };
}

import type { Round } from '@rubrikk/core';
import type { ColumnBuilder } from './column-builder.ts';
import { quoted } from './quoted.ts';
import type { Fault } from './rating-code.ts';
import type { ResponseOptions } from './response-options.ts';
import { rounds } from './rounds.ts';
import { tableAttributes } from './table-attributes.ts';

/** The attributes of the row that is being read. */
export interface RowAttributes {
  /** The code of the row's value in each column, to be read once a row. */
  readonly codes: () => Int32Array;
  /** Begins a row: what it doesn't say is as given for all. */
  readonly reset: () => void;
  /** Takes a value of the row; gives what is wrong with it. */
  readonly put: (column: number, value: unknown) => Fault | undefined;
}

const roundColumn = 3;

export function rowAttributes(columns: readonly ColumnBuilder[], { given }: ResponseOptions<string>): RowAttributes {
  const shared = { unit: '', role: '', wave: '', round: 'individual', rater: '', none: '', ...given };
  const texts = columns.map((_, at) => shared[tableAttributes[at] ?? 'none']);
  const codes = new Int32Array(columns.length);
  let own: string[] = [];
  return {
    codes() {
      for (const [at, column] of columns.entries()) codes[at] = column.codeOf(own[at] as string);
      return codes;
    },
    reset() {
      own = [...texts];
    },
    put(at, value) {
      if (value === undefined || value === null) return undefined;
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text !== 'string') return notText(value);
      if (at === roundColumn && !rounds.includes(text as Round)) return noRound(text);
      own[at] = text;
      return undefined;
    },
  };
}

function notText(value: unknown): Fault {
  return { code: 'wrong-type', message: `Expected a string; received ${quoted(value)}.` };
}

function noRound(text: string): Fault {
  const message = `Expected one of ${rounds.map(quoted).join(', ')}; received ${quoted(text)}.`;
  return { code: 'not-allowed', message };
}

import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerColumns } from './answer-columns.ts';
import { copyKey } from './copy-key.ts';
import { openKeyRegister } from './key-register.ts';

/**
 * Finds the line of an earlier row of the same rater in the same unit; `undefined` when there is none. Without a key nobody
 * can tell.
 */
export function earlierLine({ rater, unit }: AnswerColumns): (row: CsvRow) => number | undefined {
  if (rater === undefined) return () => undefined;
  const register = openKeyRegister();
  const lines: number[] = [];
  let key = new Uint8Array(256);
  return (row) => {
    const room = cellLength(row, rater) + (unit === undefined ? 0 : cellLength(row, unit)) + 1;
    if (room > key.length) key = new Uint8Array(room * 2);
    const unitEnd = unit === undefined ? 0 : copyKey(row, unit, key, 0);
    // No byte of UTF-8 is 255, so unit and rater can't run into one another.
    key[unitEnd] = 255;
    const length = copyKey(row, rater, key, unitEnd + 1);
    if (length === unitEnd + 1) return undefined;
    const number = register.numberOf(key, length);
    if (number === lines.length) lines.push(row.line);
    else return lines[number];
    return undefined;
  };
}

function cellLength(row: CsvRow, index: number): number {
  return (row.ends[index] as number) - (row.starts[index] as number);
}

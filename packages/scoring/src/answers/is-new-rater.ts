import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerColumns } from './answer-columns.ts';
import { copyKey } from './copy-key.ts';
import { openKeyRegister } from './key-register.ts';

/** Whether a row's rater hasn't had one before, in the same unit. Without a key nobody can tell: every row is new. */
export function isNewRater({ rater, unit }: AnswerColumns): (row: CsvRow) => boolean {
  if (rater === undefined) return () => true;
  const register = openKeyRegister();
  let key = new Uint8Array(256);
  return (row) => {
    const room = cellLength(row, rater) + (unit === undefined ? 0 : cellLength(row, unit)) + 1;
    if (room > key.length) key = new Uint8Array(room * 2);
    const unitEnd = unit === undefined ? 0 : copyKey(row, unit, key, 0);
    // No byte of UTF-8 is 255, so unit and rater can't run into one another.
    key[unitEnd] = 255;
    const length = copyKey(row, rater, key, unitEnd + 1);
    return length === unitEnd + 1 || register.add(key, length);
  };
}

function cellLength(row: CsvRow, index: number): number {
  return (row.ends[index] as number) - (row.starts[index] as number);
}

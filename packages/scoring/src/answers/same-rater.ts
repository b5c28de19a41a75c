import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { AnswerFault } from './answer-fault.ts';

/** Says that a rater has a row already. */
export function sameRater(row: CsvRow, { rater, unit }: AnswerColumns): AnswerFault {
  const index = rater as number;
  const where = unit === undefined ? '' : ` in "${cellText(row, unit).trim()}"`;
  const message = `The rater "${cellText(row, index).trim()}"${where} has a row already; keep one row for each rater.`;
  return { code: 'same-rater-twice', ...cellPosition(row, index), message };
}

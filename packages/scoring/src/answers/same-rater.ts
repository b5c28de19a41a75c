import { cellPosition } from '../csv/cell-position.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerColumns } from './answer-columns.ts';
import type { AnswerFault } from './answer-fault.ts';

/** Says that a rater has a row already, and on which line it begins. */
export function sameRater(row: CsvRow, { rater, unit, more }: AnswerColumns, earlier: number): AnswerFault {
  const index = rater as number;
  const where = unit === undefined ? '' : ` in "${cellText(row, unit).trim()}"`;
  const mend = more?.has('wave') ? '' : ', or name the column of the wave (`wave` of readResponses)';
  const message = `The rater "${cellText(row, index).trim()}"${where} has a row already, on line ${earlier}; keep one row for each rater${mend}.`;
  return { code: 'same-rater-twice', ...cellPosition(row, index), message };
}

import type { CellMarks } from './cell-marks.ts';
import type { CsvHandlers } from './csv-handlers.ts';
import type { CsvRow } from './csv-row.ts';

/** What is called while a CSV file is read by somebody who knows what short cells stand for. */
export interface MarkHandlers extends Omit<CsvHandlers, 'onRow'> {
  /** Called for every row; `marks` has what its short cells stand for. */
  readonly onRow: (row: CsvRow, marks: CellMarks) => void;
}

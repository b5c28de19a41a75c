import type { CsvFault } from './csv-fault.ts';
import type { CsvRow } from './csv-row.ts';

/** What is called while a CSV file is read. */
export interface CsvHandlers {
  /** Called for every row, the first one (usually the header) too, with one object that is filled anew each time. */
  readonly onRow: (row: CsvRow) => void;
  /** Called for every fault. */
  readonly onFault: (fault: CsvFault) => void;
}

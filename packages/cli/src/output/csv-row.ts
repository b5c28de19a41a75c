import { csvCell } from './csv-cell.ts';

/** Writes one row of CSV, with its line break. */
export function csvRow(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

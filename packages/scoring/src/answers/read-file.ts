import { locateCells } from '../csv/locate-cells.ts';
import { startMarkedCsv } from '../csv/start-marked-csv.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerFaults } from './answer-faults.ts';
import type { RowReader, RowsToCome } from './open-rows.ts';

/** What a file gave, or everything that is wrong with it. */
export type FileRead<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly faults: readonly AnswerFault[]; readonly more: number };

/** Reads a file by its rows, of which the first is the header. */
export function readFile<Result>(
  faults: AnswerFaults,
  { shortCells, open }: RowsToCome<Result>,
): { readonly push: (chunk: Uint8Array) => void; readonly end: () => FileRead<Result> } {
  let rows: RowReader<Result> | undefined;
  let isWhole = true;
  const csv = startMarkedCsv(shortCells, {
    onRow(row, marks) {
      if (rows !== undefined) return rows.read(row, marks);
      locateCells(row, marks);
      rows = open(row);
    },
    onFault(fault) {
      isWhole = false;
      faults.add(fault);
    },
  });
  return {
    push: csv.push,
    end() {
      csv.end();
      if (isWhole) rows?.checkCount();
      const list = faults.list();
      if (rows === undefined || list.length > 0) return { ok: false, faults: list, more: faults.more() };
      return { ok: true, result: rows.finish() };
    },
  };
}

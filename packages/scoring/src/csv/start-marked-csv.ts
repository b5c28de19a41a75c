import { checkChunk } from './check-chunk.ts';
import type { CsvReader } from './csv-reader.ts';
import { endScan } from './end-scan.ts';
import type { MarkHandlers } from './mark-handlers.ts';
import { newScan } from './scan.ts';
import { scanPiece } from './scan-piece.ts';

/** Small enough that what is being scanned stays in the processor's cache. */
const pieceLength = 0x10000;

/** 16 MiB: no row of answers is that long, but a quotation mark that isn't closed makes one of the rest of the file. */
const rowLimit = 0x1000000;

/**
 * As {@link startCsv}, and marks short cells while they are scanned: nearly all cells of a wide file of ratings, which then
 * needn't be looked at again.
 *
 * @param shortCells - the mark of an empty cell, and from place 256 on those of cells of one byte, by the byte; -1 for none.
 *   Left out: cells have no marks, and where they stand needn't be found out by `locateCells`.
 */
export function startMarkedCsv(shortCells: Int16Array | undefined, handlers: MarkHandlers): CsvReader {
  const scan = newScan(handlers, rowLimit, shortCells);
  let isReady = true;
  function begin(call: string): void {
    if (!isReady) {
      throw new TypeError(
        `Expected ${call} before end() and outside onRow and onFault; received it after end(), during such a call or after one that threw. Start another reader with startCsv().`,
      );
    }
    isReady = false;
  }
  return {
    push(chunk) {
      checkChunk(chunk);
      begin('push()');
      for (let from = 0; from < chunk.length; from += pieceLength) {
        scanPiece(scan, chunk.subarray(from, from + pieceLength), false);
      }
      isReady = true;
    },
    end() {
      begin('end()');
      endScan(scan);
    },
  };
}

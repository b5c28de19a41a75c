import { plainKind } from './byte-kinds.ts';

/**
 * The marks of cells of one plain byte, by that byte; -1 for bytes that need a closer look.
 *
 * @param kinds - what each byte means to the scan
 * @param shortCells - the mark of an empty cell, and from place 256 on those of cells of one byte, by the byte
 */
export function byteMarks(kinds: Uint8Array, shortCells: Int16Array): Int16Array {
  return Int16Array.from(kinds, (kind, byte) => (kind === plainKind ? (shortCells[256 + byte] as number) : -1));
}

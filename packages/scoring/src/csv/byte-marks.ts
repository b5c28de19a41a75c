import { plainKind } from './byte-kinds.ts';

/**
 * The marks of cells of one plain byte, by that byte, and of an empty cell, by the delimiter that follows it; -1 for bytes
 * that need a closer look.
 *
 * @param kinds - what each byte means to the scan
 * @param delimiter - the delimiter
 * @param shortCells - the mark of an empty cell, and from place 256 on those of cells of one byte, by the byte
 */
export function byteMarks(kinds: Uint8Array, delimiter: number, shortCells: Int16Array): Int16Array {
  const marks = Int16Array.from(kinds, (kind, byte) => (kind === plainKind ? (shortCells[256 + byte] as number) : -1));
  marks[delimiter] = shortCells[0] as number;
  return marks;
}

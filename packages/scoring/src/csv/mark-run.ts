/** Bytes in a row whose marks are 0, 1, 2 …, to be checked two at a time, each in a half of a word. */
export interface MarkRun {
  /** The first of these bytes, in both halves. */
  readonly lowest: number;
  /** What takes a mark that the run doesn't have beyond 0x7fff, in both halves. */
  readonly beyond: number;
}

/**
 * Finds the run of bytes whose marks are 0, 1, 2 …, as those of the digits are that stand for levels.
 *
 * @param marks - the mark of a cell of one byte, by that byte
 */
export function markRun(marks: Int16Array): MarkRun {
  const lowest = Math.max(
    0,
    marks.findIndex((mark, byte) => mark === 0 && marks[byte + 1] === 1),
  );
  let length = 0;
  while (marks[lowest + length] === length) length += 1;
  return { lowest: lowest * 0x10001, beyond: (0x8000 - length) * 0x10001 };
}

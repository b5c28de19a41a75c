/**
 * Longer cells that were met before, such as words for what is missing, and the marks that a caller gave them: found again
 * by their bytes, four at a time, they needn't be looked at byte by byte, nor by the caller.
 */
export interface KnownCells {
  /**
   * Of each place: how many bytes the cell has with the delimiter after it, 0 where the place is free; its mark; how many
   * bytes it has beyond the first of each character; its last four bytes; and its bytes from the first on, by fours.
   */
  readonly places: Int32Array;
  /** How many cells are known. */
  count: number;
  /** The first column that one stood in: before it, none is looked for. */
  firstColumn: number;
}

/** How many numbers a place has. */
export const placeLength = 12;
/** With the delimiter, in bytes. */
export const longestKnown = 32;
/** A quarter of the places, so that a cell is found at one of the first that are tried. */
export const mostKnown = 64;

export function noKnownCells(): KnownCells {
  return { places: new Int32Array(4 * mostKnown * placeLength), count: 0, firstColumn: 0x7fffffff };
}

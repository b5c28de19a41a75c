/** Counts of a tally: bytes, or 32 bits each where a group has more than 255 raters. */
export type TallyCounts = Uint8Array | Uint32Array;

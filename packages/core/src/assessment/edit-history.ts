import type { JsonPatch } from './patch.ts';

/** A change that can be undone and done again. */
export interface HistoryStep {
  /** Does it. */
  readonly patch: JsonPatch;
  /** Undoes it. */
  readonly inverse: JsonPatch;
}

/** What was done, to be undone, and what was undone, to be done again: plain data, the last step at the end. */
export interface EditHistory {
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

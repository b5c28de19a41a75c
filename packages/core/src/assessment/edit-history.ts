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
  /** What was done, the last step at the end: `undo` takes it back. */
  readonly done: readonly HistoryStep[];
  /** What was undone, the last one at the end: `redo` does it again. */
  readonly undone: readonly HistoryStep[];
}

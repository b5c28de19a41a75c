/**
 * Reads an instrument's own wording from the document that somebody holds, to be laid over ours.
 * @packageDocumentation
 */

export { readWording } from './read-wording.ts';
export type {
  DoubtCode,
  MendCode,
  NotPlaced,
  NotPlacedCode,
  WordingNote,
  WordingReading,
} from './wording-reading.ts';

import type { ProtocolEntry } from './protocol-entry.ts';

/** An entry with the turn that it was written in. */
export interface TurnEntry extends ProtocolEntry {
  /** The turn, 1 for the first. */
  readonly turn: number;
}

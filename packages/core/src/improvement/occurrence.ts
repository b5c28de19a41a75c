import type { WheelEvent } from './wheel-event.ts';

/** One time that an event of the yearly wheel comes. */
export interface Occurrence {
  /** The event. */
  readonly event: WheelEvent;
  /** Its first day. */
  readonly first: string;
  /** Its last day; the first where it lasts a day. */
  readonly last: string;
  /** The id of the term that the rule found it in, where the rule speaks of terms. */
  readonly term?: string;
}

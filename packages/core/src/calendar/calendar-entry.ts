/** One line of a calendar: something on one or more whole days. */
export interface CalendarEntry {
  /** The same each time that the same thing is written, and unlike every other. */
  readonly uid: string;
  /** What it is called. */
  readonly summary: string;
  /** Its first day. */
  readonly first: string;
  /** Its last day. */
  readonly last: string;
  /** What it is: a goal, an action, an event, a deadline. */
  readonly category: 'goal' | 'action' | 'event' | 'deadline';
  /** True where it was dropped. */
  readonly cancelled?: true;
}

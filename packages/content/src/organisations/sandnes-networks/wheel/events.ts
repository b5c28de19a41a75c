import type { WheelEvent } from '@rubrikk/core';

/**
 * What comes back every year in the arenas of Sandnes, without words: each event is called what `references/arenas` calls
 * the arena of its tag, in any language.
 *
 * How often is the source's: Rektor AU every other month, co-creation twice each half-year, an evaluation of the learning
 * networks once a year. On which day is this project's, since the source has none.
 */
export const sandnesWheelEvents = [
  {
    id: 'rektor-au',
    rule: { kind: 'weekday-of-month', month: 8, weekday: 3, nth: 3, every: 2 },
    owner: 'sandnes',
    tags: [{ set: 'arenas', tag: 'rektor-au' }],
  },
  {
    id: 'co-creation-early',
    rule: { kind: 'week-of-term', week: 8, weekday: 2 },
    owner: 'sandnes',
    tags: [{ set: 'arenas', tag: 'co-creation-owner' }],
  },
  {
    id: 'co-creation-late',
    rule: { kind: 'week-of-term', week: 16, weekday: 2 },
    owner: 'sandnes',
    tags: [{ set: 'arenas', tag: 'co-creation-owner' }],
  },
  {
    id: 'learning-networks-evaluated',
    rule: { kind: 'day-of-month', month: 5, day: 31 },
    deadline: true,
    owner: 'sandnes',
    tags: [{ set: 'arenas', tag: 'learning-networks' }],
  },
] as const satisfies readonly Omit<WheelEvent, 'title'>[];

import type { Action } from '../improvement/action.ts';
import type { Goal } from '../improvement/goal.ts';
import type { Occurrence } from '../improvement/occurrence.ts';
import type { Plan } from '../improvement/plan.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** The lines of a plan: the days on which goals and actions are due, and the occurrences of its events. */
export function planEntries(plan: Plan, occurrences: readonly Occurrence[]): CalendarEntry[] {
  const uidOf = (...parts: readonly string[]) => `${parts.map(inUid).join('/')}@${inUid(plan.id)}`;
  return [
    ...plan.goals.flatMap((goal) => dueEntry('goal', goal, uidOf('goal', goal.id), goal.outcome === 'dropped')),
    ...plan.actions.flatMap((action) =>
      dueEntry('action', action, uidOf('action', action.id), action.status === 'dropped'),
    ),
    ...occurrences.map(({ event, first, last, term }): CalendarEntry => {
      const uid = uidOf('event', event.id, first, ...(term === undefined ? [] : [term]));
      return { uid, summary: event.title, first, last, category: event.deadline ? 'deadline' : 'event' };
    }),
  ];
}

function dueEntry(
  category: 'goal' | 'action',
  { what, due }: Goal | Action,
  uid: string,
  isDropped: boolean,
): CalendarEntry[] {
  if (due === undefined) return [];
  const entry: CalendarEntry = { uid, summary: what, first: due, last: due, category };
  return [isDropped ? { ...entry, cancelled: true } : entry];
}

/** The library writes a UID as it is, so what could end its line is written in other letters. */
const inUid = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

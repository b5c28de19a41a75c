import type { Issue } from '../shared/issue.ts';
import { type PlacedThing, textAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';

/** Issues for an action due before it starts, and a short-term goal due after the goal above it. */
export function dayOrderIssues(goals: readonly PlacedThing[], actions: readonly PlacedThing[]): Issue[] {
  const dues = new Map(goals.toReversed().map((goal) => [textAt(goal, 'id')[0]?.id, textAt(goal, 'due')[0]?.id]));
  return [
    ...goals.flatMap((goal) => {
      const [parent] = textAt(goal, 'parent');
      const latest = parent && dues.get(parent.id);
      if (latest === undefined || parent === undefined) return [];
      return late(goal, latest, `the goal above it, ${quote(parent.id)}, is due on ${quote(latest)}`);
    }),
    ...actions.flatMap((action) =>
      textAt(action, 'starts').flatMap(({ id }) => early(action, id, `it starts on ${quote(id)}`)),
    ),
  ];
}

// ISO days have the order of their letters.
function late(placed: PlacedThing, limit: string, why: string): Issue[] {
  return textAt(placed, 'due').flatMap(({ id, path }) => (id > limit ? [issue(path, id, why)] : []));
}

function early(placed: PlacedThing, limit: string, why: string): Issue[] {
  return textAt(placed, 'due').flatMap(({ id, path }) => (id < limit ? [issue(path, id, why)] : []));
}

function issue(path: Issue['path'], due: string, why: string): Issue {
  return { code: 'wrong-days', path, message: `This is due on ${quote(due)}, but ${why}; move one of the days.` };
}

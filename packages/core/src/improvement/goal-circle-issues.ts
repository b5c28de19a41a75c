import type { Issue } from '../shared/issue.ts';
import { type PlacedThing, textAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';

type Parents = ReadonlyMap<string, string | undefined>;

/** An issue for each circle of goals that stand under one another, told of the one that comes first in the plan. */
export function goalCircleIssues(goals: readonly PlacedThing[]): Issue[] {
  const named = goals.flatMap((goal) =>
    textAt(goal, 'id').map(({ id }) => ({ id, path: [...goal.path, 'parent'], goal })),
  );
  // Where an id stands twice, the first is the goal that is meant.
  const parents = new Map(named.toReversed().map(({ id, goal }) => [id, parentOf(goal)]));
  const seen = new Set<string>();
  return named.flatMap(({ id }) => {
    const circle = new Set(circleAbove(id, parents, seen));
    if (circle.size === 0) return [];
    return named
      .filter((one) => circle.has(one.id))
      .slice(0, 1)
      .map((first) => issue(first.id, first.path));
  });
}

const parentOf = (goal: PlacedThing) => textAt(goal, 'parent')[0]?.id;

/** Climbs to the top, or to a goal that was climbed past before: a circle where it was on this climb. */
function circleAbove(start: string, parents: Parents, seen: Set<string>): string[] {
  const climbed: string[] = [];
  let goal: string | undefined = start;
  while (goal !== undefined && !seen.has(goal)) {
    seen.add(goal);
    climbed.push(goal);
    goal = parents.get(goal);
  }
  return goal !== undefined && climbed.includes(goal) ? climbed.slice(climbed.indexOf(goal)) : [];
}

function issue(id: string, path: Issue['path']): Issue {
  const message = `The goal ${quote(id)} stands under itself; give it another goal above it, or none.`;
  return { code: 'circle', path, message };
}

import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue, IssueCode } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import { dayOrderIssues } from './day-order-issues.ts';
import { goalCircleIssues } from './goal-circle-issues.ts';
import { phaseIssues } from './phase-issues.ts';
import type { Plan } from './plan.ts';
import { priorityIssues } from './priority-issues.ts';

import { type KnownTagSet, tagIssues } from './tag-issues.ts';

/** What a plan may name that stands elsewhere. What is left out isn't checked. */
export interface KnownIds {
  /** The indicators that may be priorities, and that goals, actions and events may serve. */
  readonly indicators?: Iterable<string>;
  /** The dimensions that may be priorities. */
  readonly dimensions?: Iterable<string>;
  /** Who may own something. */
  readonly owners?: Iterable<string>;
  /** The tag sets that goals, actions and events may have tags of. */
  readonly tagSets?: Iterable<KnownTagSet>;
}

/**
 * Checks the rules of a plan that reach over several of its parts: no id twice, no more than three priorities of a wave,
 * each of them an indicator or a dimension, priorities and goals that are there, goals that don't stand under themselves, phases of cycles that are there, no due day before the start, no short-term goal due after the goal
 * above it; and, where `known` says them, indicators, dimensions, owners and tags that are
 * there.
 *
 * @param known - the indicators, dimensions, owners and tag sets that there are; `{}` where they aren't to be checked
 * @param plan - the plan
 * @returns every issue; none when the plan holds
 * @example
 * ```ts
 * import { checkPlan, formatPath, type Plan } from '@rubrikk/core';
 *
 * const plan: Plan = {
 *   id: 'p1',
 *   unit: 'north',
 *   goals: [
 *     { id: 'year', what: 'More pupils read for pleasure', due: '2027-06-01', owner: 'grade-5' },
 *     { id: 'autumn', what: 'A class library', due: '2027-06-02', parent: 'year' },
 *   ],
 *   actions: [{ id: 'a1', what: 'Buy books', status: 'planned', goal: 'spring' }],
 *   events: [],
 * };
 * for (const { code, path } of checkPlan({ owners: ['grade-6'] }, plan)) console.log(code, formatPath(path));
 * // => unknown-owner $.goals[0].owner
 * // => wrong-days $.goals[1].due
 * // => unknown-goal $.actions[0].goal
 * ```
 */
export function checkPlan(known: KnownIds, plan: Plan): Issue[] {
  return checkPlanRules(known, plan);
}

/** The same over what was meant as a plan, whatever else is wrong with it. */
export function checkPlanRules(known: KnownIds, plan: unknown): Issue[] {
  if (!isObject(plan)) return [];
  const [goals, actions] = [placedThings(plan['goals'], ['goals']), placedThings(plan['actions'], ['actions'])];
  const priorities = placedThings(plan['priorities'], ['priorities']);
  const [events, cycles] = [placedThings(plan['events'], ['events']), placedThings(plan['cycles'], ['cycles'])];
  return [
    ...idIssues({ priority: priorities, goal: goals, action: actions, event: events, cycle: cycles }),
    ...actions.flatMap(({ thing, path }) =>
      idIssues({ evidence: placedThings(thing['evidence'], [...path, 'evidence']) }),
    ),
    ...cycles.flatMap(({ thing, path }) => idIssues({ phase: placedThings(thing['phases'], [...path, 'phases']) })),
    ...knownIssues([...priorities, ...goals, ...actions, ...events], known),
    ...tagIssues([...goals, ...actions, ...events], known.tagSets),
    ...priorityIssues(priorities),
    ...goalCircleIssues(goals),
    ...dayOrderIssues(goals, actions),
    ...goalIssues(goals, actions),
    ...priorityNameIssues(goals, priorities),
    ...phaseIssues(actions, cycles),
  ];
}

function idIssues(kinds: Readonly<Record<string, readonly PlacedThing[]>>): Issue[] {
  return Object.entries(kinds).flatMap(([kind, things]) =>
    duplicateIds(
      kind,
      things.flatMap((placed) => textAt(placed, 'id')),
    ),
  );
}

function knownIssues(things: readonly PlacedThing[], { indicators, dimensions, owners }: KnownIds): Issue[] {
  const [isIndicator, isOwner] = [indicators && new Set(indicators), owners && new Set(owners)];
  const isDimension = dimensions && new Set(dimensions);
  return things.flatMap((placed) => [
    ...unknown('unknown-owner', 'owner', textAt(placed, 'owner'), isOwner),
    ...unknown('unknown-indicator', 'indicator', textAt(placed, 'indicator'), isIndicator),
    ...unknown('unknown-dimension', 'dimension', textAt(placed, 'dimension'), isDimension),
    ...unknown('unknown-indicator', 'indicator', textsAt(placed, 'indicators'), isIndicator),
  ]);
}

function goalIssues(goals: readonly PlacedThing[], actions: readonly PlacedThing[]): Issue[] {
  const known = new Set(goals.flatMap((goal) => textAt(goal, 'id')).map(({ id }) => id));
  const named = [...goals.flatMap((goal) => textAt(goal, 'parent')), ...actions.flatMap((one) => textAt(one, 'goal'))];
  return unknown('unknown-goal', 'goal', named, known);
}

function priorityNameIssues(goals: readonly PlacedThing[], priorities: readonly PlacedThing[]): Issue[] {
  const known = new Set(priorities.flatMap((priority) => textAt(priority, 'id')).map(({ id }) => id));
  const named = goals.flatMap((goal) => textAt(goal, 'priority'));
  return unknown('unknown-priority', 'priority', named, known);
}

function unknown(
  code: IssueCode,
  kind: string,
  named: readonly { readonly id: string; readonly path: Issue['path'] }[],
  known: ReadonlySet<string> | undefined,
): Issue[] {
  if (known === undefined) return [];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({ code, path, message: `There is no ${kind} ${quote(id)}; mend the id, or remove it.` }));
}

import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue, IssueCode } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import { dayOrderIssues } from './day-order-issues.ts';
import { goalCircleIssues } from './goal-circle-issues.ts';
import { phaseIssues } from './phase-issues.ts';
import type { Plan } from './plan.ts';

/** What a plan may name that stands elsewhere. What is left out isn't checked. */
export interface KnownIds {
  /** The indicators that goals, actions and events may serve. */
  readonly indicators?: Iterable<string>;
  /** Who may own something. */
  readonly owners?: Iterable<string>;
}

/**
 * Checks the rules of a plan that reach over several of its parts: no id twice, goals that are there and don't stand
 * under themselves, phases of cycles that are there, no due day before the start, no short-term goal due after the goal
 * above it; and, where `known` says them, indicators and owners that are there.
 *
 * @param plan - the plan
 * @param known - the indicators and owners that there are
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
 * for (const { code, path } of checkPlan(plan, { owners: ['grade-6'] })) console.log(code, formatPath(path));
 * // => unknown-owner $.goals[0].owner
 * // => wrong-days $.goals[1].due
 * // => unknown-goal $.actions[0].goal
 * ```
 */
export function checkPlan(plan: Plan, known: KnownIds = {}): Issue[] {
  return checkPlanRules(plan, known);
}

/** The same over what was meant as a plan, whatever else is wrong with it. */
export function checkPlanRules(plan: unknown, known: KnownIds = {}): Issue[] {
  if (!isObject(plan)) return [];
  const [goals, actions] = [placedThings(plan['goals'], ['goals']), placedThings(plan['actions'], ['actions'])];
  const [events, cycles] = [placedThings(plan['events'], ['events']), placedThings(plan['cycles'], ['cycles'])];
  return [
    ...idIssues({ goal: goals, action: actions, event: events, cycle: cycles }),
    ...actions.flatMap(({ thing, path }) =>
      idIssues({ evidence: placedThings(thing['evidence'], [...path, 'evidence']) }),
    ),
    ...cycles.flatMap(({ thing, path }) => idIssues({ phase: placedThings(thing['phases'], [...path, 'phases']) })),
    ...knownIssues([...goals, ...actions, ...events], known),
    ...goalCircleIssues(goals),
    ...dayOrderIssues(goals, actions),
    ...goalIssues(goals, actions),
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

function knownIssues(things: readonly PlacedThing[], { indicators, owners }: KnownIds): Issue[] {
  const [isIndicator, isOwner] = [indicators && new Set(indicators), owners && new Set(owners)];
  return things.flatMap((placed) => [
    ...unknown('unknown-owner', 'owner', textAt(placed, 'owner'), isOwner),
    ...unknown('unknown-indicator', 'indicator', textsAt(placed, 'indicators'), isIndicator),
  ]);
}

function goalIssues(goals: readonly PlacedThing[], actions: readonly PlacedThing[]): Issue[] {
  const known = new Set(goals.flatMap((goal) => textAt(goal, 'id')).map(({ id }) => id));
  const named = [...goals.flatMap((goal) => textAt(goal, 'parent')), ...actions.flatMap((one) => textAt(one, 'goal'))];
  return unknown('unknown-goal', 'goal', named, known);
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

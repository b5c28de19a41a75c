import type { Round } from '../assessment/round.ts';
import { rounds as order } from '../assessment/rounds.ts';
import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import type { RoundPlan } from './round-plan.ts';

/** What a plan of rounds may name that stands elsewhere. What is left out isn't checked. */
export interface KnownRaters {
  /** The raters of the unit: the keys of persons. */
  readonly raters?: Iterable<string>;
}

/**
 * Checks the rounds of a unit: no id twice, one individual round and one plenum, members in each and none of them twice,
 * no round closed that was never opened, and none opened before those that it waits for were closed unless it says why
 * (`early`); and, where `known` says them, members who are raters of the unit.
 *
 * @param known - the raters that there are; `{}` where they aren't to be checked
 * @param plan - the plan
 * @returns every issue; none when the plan holds
 * @example
 * ```ts
 * import { checkRoundPlan, formatPath } from '@rubrikk/core';
 *
 * const alone = { id: 'alone', round: 'individual', members: ['k7', 'k9'] } as const;
 * const group = { id: 'g1', round: 'group', members: ['k7'], opened: { at: '2026-11-21T10:00:00Z' } } as const;
 * const plan = { unit: 'north', wave: '2026', rounds: [alone, group] };
 * for (const { code, path } of checkRoundPlan({ raters: ['k7', 'k8'] }, plan)) console.log(code, formatPath(path));
 * // => unknown-rater $.rounds[0].members[1]
 * // => round-order $.rounds[1].opened
 * ```
 */
export function checkRoundPlan(known: KnownRaters, plan: RoundPlan): Issue[] {
  return checkRoundPlanRules(known, plan);
}

/** The same over what was meant as a plan, whatever else is wrong with it. */
export function checkRoundPlanRules({ raters }: KnownRaters, plan: unknown): Issue[] {
  const rounds = isObject(plan) ? placedThings(plan['rounds'], ['rounds']) : [];
  const ids = rounds.flatMap((round) => textAt(round, 'id'));
  const isRater = raters && new Set(raters);
  return [
    ...duplicateIds('round', ids),
    ...surplus(rounds),
    ...rounds.flatMap((round) => memberIssues(round, isRater)),
    ...rounds.flatMap(closingIssues),
    ...openingIssues(rounds),
  ];
}

function surplus(rounds: readonly PlacedThing[]): Issue[] {
  return ['individual', 'plenum'].flatMap((kind) => {
    const [, ...more] = rounds.filter(({ thing }) => thing['round'] === kind);
    const message = `A plan has one ${kind} round; remove this one, or mend what round it is.`;
    return more.map(({ path }): Issue => ({ code: 'too-many', path: [...path, 'round'], message }));
  });
}

function memberIssues(round: PlacedThing, isRater: ReadonlySet<string> | undefined): Issue[] {
  const members = textsAt(round, 'members');
  const list = round.thing['members'];
  if (Array.isArray(list) && list.length === 0) {
    const message = 'Expected 1 or more members; received 0.';
    return [{ code: 'too-few', path: [...round.path, 'members'], message }];
  }
  const unknown = members.filter(({ id }) => isRater !== undefined && !isRater.has(id));
  return [
    ...duplicateIds('member', members),
    ...unknown.map(({ id, path }): Issue => {
      const message = `The unit has no rater ${quote(id)}; mend the key, or remove it.`;
      return { code: 'unknown-rater', path, message };
    }),
  ];
}

function closingIssues({ thing: { opened, closed }, path }: PlacedThing): Issue[] {
  if (!isObject(closed) || (opened !== undefined && !isBefore(closed['at'], timeOf(opened)))) return [];
  const message = 'A round is opened before it is closed; mend one of the two.';
  return [{ code: 'round-order', path: [...path, 'closed'], message }];
}

const rank = ({ thing }: PlacedThing) => order.indexOf(thing['round'] as Round);

function openingIssues(rounds: readonly PlacedThing[]): Issue[] {
  const last = order.map((_, at) => lastToClose(rounds.filter((round) => rank(round) !== -1 && rank(round) < at)));
  return rounds.flatMap((round) => {
    const { opened } = round.thing;
    const before = last[rank(round)];
    if (!isObject(opened) || Object.hasOwn(opened, 'early') || before === undefined) return [];
    const { id, closed } = before.thing;
    if (closed !== undefined && !isBefore(opened['at'], timeOf(closed))) return [];
    const message = `This round was opened before ${quote(String(id))}, which it comes after, was closed; say why in "early", or mend the times.`;
    return [{ code: 'round-order', path: [...round.path, 'opened'], message }];
  });
}

/** The first round that isn't closed, else the one that was closed last. */
function lastToClose(rounds: readonly PlacedThing[]): PlacedThing | undefined {
  const closed = (round: PlacedThing) => round.thing['closed'];
  const open = rounds.find((round) => closed(round) === undefined);
  const later = (one: PlacedThing, other: PlacedThing) =>
    isBefore(timeOf(closed(one)), timeOf(closed(other))) ? other : one;
  return open ?? rounds.reduce<PlacedThing | undefined>((one, other) => (one ? later(one, other) : other), undefined);
}

const timeOf = (event: unknown) => (isObject(event) ? event['at'] : undefined);

function isBefore(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && Date.parse(one) < Date.parse(other);
}

import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedThing, placedThings, textAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import type { RoundPlan } from './round-plan.ts';

/**
 * Checks the rounds of a unit: no id twice, one individual round and one plenum, none closed that was never opened, and
 * none opened before those that it waits for were closed unless it says why (`early`).
 *
 * @param plan - the plan
 * @returns every issue; none when the plan holds
 * @example
 * ```ts
 * import { checkRoundPlan, formatPath } from '@rubrikk/core';
 *
 * const alone = { id: 'alone', round: 'individual', members: ['k7'] } as const;
 * const group = { id: 'g1', round: 'group', members: ['k7'], opened: { at: '2026-11-21T10:00:00Z' } } as const;
 * const [issue] = checkRoundPlan({ unit: 'north', wave: '2026', rounds: [alone, group] });
 * if (issue) console.log(issue.code, formatPath(issue.path)); // => round-order $.rounds[1].opened
 * ```
 */
export function checkRoundPlan(plan: RoundPlan): Issue[] {
  return checkRoundPlanRules(plan);
}

/** The same over what was meant as a plan, whatever else is wrong with it. */
export function checkRoundPlanRules(plan: unknown): Issue[] {
  const rounds = isObject(plan) ? placedThings(plan['rounds'], ['rounds']) : [];
  const ids = rounds.flatMap((round) => textAt(round, 'id'));
  return [...duplicateIds('round', ids), ...surplus(rounds), ...rounds.flatMap((round) => orderIssues(round, rounds))];
}

function surplus(rounds: readonly PlacedThing[]): Issue[] {
  return ['individual', 'plenum'].flatMap((kind) => {
    const [, ...more] = rounds.filter(({ thing }) => thing['round'] === kind);
    const message = `A plan has one ${kind} round; remove this one, or mend what round it is.`;
    return more.map(({ path }): Issue => ({ code: 'too-many', path: [...path, 'round'], message }));
  });
}

const order = ['individual', 'group', 'plenum'];
const rank = ({ thing }: PlacedThing) => order.indexOf(String(thing['round']));

function orderIssues(round: PlacedThing, rounds: readonly PlacedThing[]): Issue[] {
  const { thing, path } = round;
  const { opened, closed } = thing;
  const closing = isObject(closed) && (opened === undefined || isBefore(closed['at'], timeOf(opened)));
  const message = 'A round is opened before it is closed; mend one of the two.';
  return [
    ...(closing ? [{ code: 'round-order' as const, path: [...path, 'closed'], message }] : []),
    ...openingIssues(round, rounds),
  ];
}

function openingIssues(round: PlacedThing, rounds: readonly PlacedThing[]): Issue[] {
  const { opened } = round.thing;
  if (!isObject(opened)) return [];
  const early = Object.hasOwn(opened, 'early');
  const before = rounds.filter((each) => rank(each) !== -1 && rank(each) < rank(round));
  const waits = before.find(
    ({ thing: { closed } }) => !early && (closed === undefined || isBefore(opened['at'], timeOf(closed))),
  );
  if (waits === undefined) return [];
  const which = `${quote(String(waits.thing['id']))}, which it comes after,`;
  const message = `This round was opened before ${which} was closed; say why in "early", or mend the times.`;
  return [{ code: 'round-order', path: [...round.path, 'opened'], message }];
}

const timeOf = (event: unknown) => (isObject(event) ? event['at'] : undefined);

function isBefore(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && Date.parse(one) < Date.parse(other);
}

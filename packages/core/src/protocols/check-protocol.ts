import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedText, type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import type { Protocol } from './protocol.ts';

/**
 * Checks the rules of a protocol that reach over several of its parts: no id twice, roles and steps that are there, roles
 * that are chosen before they have a part, and gates that wait for a step that comes before the one that they shut.
 *
 * @param protocol - the protocol
 * @returns every issue; none when the protocol holds
 * @example
 * ```ts
 * import { checkProtocol, formatPath } from '@rubrikk/core';
 *
 * const issues = checkProtocol({
 *   id: 'guidance',
 *   version: '1.0.0',
 *   steps: [{ id: 'questions', form: 'group', roles: ['others'] }, { id: 'advice', form: 'group' }],
 *   gates: [{ id: 'questions-first', before: 'questions', all: 'advice' }],
 * });
 * for (const { code, path } of issues) console.log(code, formatPath(path));
 * // => unknown-role $.steps[0].roles[0]
 * // => unknown-step $.gates[0].all
 * ```
 */
export function checkProtocol(protocol: Protocol): Issue[] {
  return checkProtocolRules(protocol);
}

/** The same over what was meant as a protocol, whatever else is wrong with it. */
export function checkProtocolRules(protocol: unknown): Issue[] {
  if (!isObject(protocol)) return [];
  const [roles, steps] = [placedThings(protocol['roles'], ['roles']), placedThings(protocol['steps'], ['steps'])];
  const gates = placedThings(protocol['gates'], ['gates']);
  const prompts = steps.flatMap(({ thing, path }) => placedThings(thing['prompts'], [...path, 'prompts']));
  return [
    ...duplicateIds('role', idsOf(roles)),
    ...duplicateIds('step', idsOf(steps)),
    ...duplicateIds('prompt', idsOf(prompts)),
    ...duplicateIds('gate', idsOf(gates)),
    ...roleIssues([...steps, ...prompts], roles),
    ...roles.flatMap((role) => choiceIssues(role, steps)),
    ...gateIssues(gates, steps),
    ...unknownSteps(textAt({ thing: protocol, path: [] }, 'repeatsFrom'), steps),
  ];
}

const idsOf = (things: readonly PlacedThing[]) => things.flatMap((placed) => textAt(placed, 'id'));

function roleIssues(things: readonly PlacedThing[], roles: readonly PlacedThing[]): Issue[] {
  const known = new Set(idsOf(roles).map(({ id }) => id));
  const named = things.flatMap((placed) => textsAt(placed, 'roles')).filter(({ id }) => !known.has(id));
  return named.map(({ id, path }) => {
    const message = `The protocol has no role ${quote(id)}; add it to "roles", or mend the id.`;
    return { code: 'unknown-role', path, message };
  });
}

/** Where a role is chosen: in a step, and before every step that it has a part in. Those who are left over aren't chosen. */
function choiceIssues(role: PlacedThing, steps: readonly PlacedThing[]): Issue[] {
  const [[id], [chosen]] = [textAt(role, 'id'), textAt(role, 'chosenIn')];
  if (id === undefined || chosen === undefined) return [];
  const { path } = chosen;
  if (role.thing['held'] === 'by-the-rest') {
    const message = `The role ${quote(id.id)} is of those who have no other; remove "chosenIn", or say otherwise how it is held.`;
    return [{ code: 'not-allowed', path, message }];
  }
  const ahead = steps.slice(steps.findIndex((step) => textAt(step, 'id')[0]?.id === chosen.id) + 1);
  if (ahead.length === steps.length) return unknownSteps([chosen], steps);
  const early = steps.filter((step) => !ahead.includes(step) && namesRole(step, id.id)).flatMap((s) => textAt(s, 'id'));
  if (early.length === 0 && ahead.length > 0) return [];
  const before = early[0] === undefined ? 'another step' : quote(early[0].id);
  const message = `The step ${quote(chosen.id)} doesn't come before ${before}, and the role ${quote(id.id)} is held from the step after it; choose it in an earlier step.`;
  return [{ code: 'unknown-step', path, message }];
}

/** Whether a step, or a prompt in it, is a role's. */
function namesRole(step: PlacedThing, role: string): boolean {
  const things = [step, ...placedThings(step.thing['prompts'], [...step.path, 'prompts'])];
  return things.flatMap((placed) => textsAt(placed, 'roles')).some(({ id }) => id === role);
}

function gateIssues(gates: readonly PlacedThing[], steps: readonly PlacedThing[]): Issue[] {
  const order = idsOf(steps).map(({ id }) => id);
  return gates.flatMap((gate) => {
    const unknown = unknownSteps([...textAt(gate, 'before'), ...textAt(gate, 'all')], steps);
    const [[before], [all]] = [textAt(gate, 'before'), textAt(gate, 'all')];
    if (unknown.length > 0 || before === undefined || all === undefined) return unknown;
    if (order.indexOf(all.id) < order.indexOf(before.id)) return [];
    const message = `The step ${quote(all.id)} doesn't come before ${quote(before.id)}, so the gate would never open; name an earlier step.`;
    return [{ code: 'unknown-step' as const, path: all.path, message }];
  });
}

function unknownSteps(named: readonly PlacedText[], steps: readonly PlacedThing[]): Issue[] {
  const known = new Set(idsOf(steps).map(({ id }) => id));
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => {
      const message = `The protocol has no step ${quote(id)}; mend the id.`;
      return { code: 'unknown-step', path, message };
    });
}

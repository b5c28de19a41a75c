import type { Round } from '@rubrikk/core';
import { type DisclosureRule, disclosureRules } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** By what small groups are withheld: a rule that has a name, or a number alone. */
export type SmallestGroup =
  | { readonly rule: DisclosureRule; readonly minimum?: number }
  | { readonly minimum: number; readonly rule?: never };

/** Reads `--min-n` and `--rule`. Five where neither says anything; a number beside a rule takes the place of the rule's. */
export function smallestGroup(
  minimum: string | undefined,
  rule: string | undefined,
): { readonly value: SmallestGroup; readonly problems: readonly Problem[] } {
  const all = Object.values<DisclosureRule>(disclosureRules);
  const found = all.find(({ name }) => name === rule);
  const isNumber = minimum === undefined || /^[1-9]\d{0,8}$/.test(minimum);
  const stated = isNumber && minimum !== undefined ? { minimum: Number(minimum) } : {};
  const names = all.map(({ name }) => name).join(', ');
  return {
    value: found === undefined ? { minimum: 5, ...stated } : { rule: found, ...stated },
    problems: [
      ...(isNumber ? [] : [wrongArgument(`--min-n expects a whole number from 1; received "${minimum}".`)]),
      ...(rule === undefined || found ? [] : [wrongArgument(`--rule expects one of ${names}; received "${rule}".`)]),
    ],
  };
}

/** The rule that it comes to: one person alone isn't shown, whatever number was asked for. */
export function ruleOf({ rule, minimum }: SmallestGroup): DisclosureRule {
  const own = { name: 'own', source: 'Rubrikk’s own: a smallest group alone, by no body’s rule.' };
  return rule === undefined
    ? { ...own, minimum: Math.max(2, minimum) }
    : { ...rule, minimum: Math.max(2, minimum ?? rule.minimum) };
}

/** The smallest number of rows of a round that are shown: what a group or the plenum agreed on is one, and 1 asks for it. */
export function smallestIn(round: Round, group: SmallestGroup): number {
  return round !== 'individual' && group.rule === undefined ? group.minimum : ruleOf(group).minimum;
}

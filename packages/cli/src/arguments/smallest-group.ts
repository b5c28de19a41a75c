import { type DisclosureRule, disclosureRules } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** The rules that can be asked for by name: those that are about how many answered, and nothing else. */
export function groupRules(): DisclosureRule[] {
  const all = Object.values<DisclosureRule>(disclosureRules);
  return all.filter(({ hidesIndicators, hidesExtremeShares }) => !hidesIndicators && !hidesExtremeShares);
}

/** Reads `--min-n` and `--rule`: the smallest group that is shown. Five where neither says anything. */
export function smallestGroup(
  minimum: string | undefined,
  rule: string | undefined,
): { readonly minimum: number; readonly problems: readonly Problem[] } {
  const found = groupRules().find(({ name }) => name === rule);
  const isNumber = minimum === undefined || /^[1-9]\d{0,8}$/.test(minimum);
  const stated = isNumber && minimum !== undefined ? Number(minimum) : undefined;
  return {
    minimum: stated ?? found?.minimum ?? 5,
    problems: [
      ...(isNumber ? [] : [wrongArgument(`--min-n expects a whole number from 1; received "${minimum}".`)]),
      ...(rule === undefined || found ? [] : [wrongArgument(`--rule expects ${ruleNames()}; received "${rule}".`)]),
      ...(rule === undefined || minimum === undefined ? [] : [bothGiven()]),
    ],
  };
}

function bothGiven(): Problem {
  return wrongArgument('--rule and --min-n both say what the smallest group is; give one of them.');
}

function ruleNames(): string {
  return groupRules()
    .map(({ name }) => name)
    .join(', ');
}

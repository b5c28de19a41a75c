import type { Organisation } from '@rubrikk/core';
import { type PlannedRound, type RoundPlanFault, roundPlanFaults } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import type { LoadedPlan } from './load-round-plan.ts';
import { wordList } from './word-list.ts';

/**
 * What keeps answers from being shown by the plans of their rounds: those of an open round are sealed until it closes.
 * Without plans, nothing is known of rounds.
 */
export function openRounds(
  plans: readonly LoadedPlan[],
  shown: readonly PlannedRound[],
  organisation: Organisation | undefined,
): Problem[] {
  if (plans.length === 0) return [];
  const all = plans.map(({ plan }) => plan);
  return roundPlanFaults(all, shown, organisation).map((fault): Problem => {
    const { code } = fault;
    if (code === 'no-plan') return { code, message: noPlan(fault) };
    const file = plans.find(({ plan }) => plan === fault.plan)?.file ?? '';
    return { file, code, message: code === 'open-round' ? openRound(fault) : wrongPlan(fault, shown) };
  });
}

function openRound({ plan, round, id }: Extract<RoundPlanFault, { code: 'open-round' }>): string {
  return `The ${round} round "${id}" of "${plan.unit}" isn't closed, and until it is nothing of it is shown to anybody. Close it first, in the app that keeps it, and name its new plan here.`;
}

function wrongPlan({ plan }: Extract<RoundPlanFault, { code: 'wrong-plan' }>, shown: readonly PlannedRound[]): string {
  const waves = named(shown.map(({ wave }) => wave));
  if (waves.length > 0 && !waves.includes(plan.wave)) {
    return `This plan is of the wave "${plan.wave}", and the answers are of ${wordList(waves)}. Name the plan of that wave with --round-plan.`;
  }
  const units = named(shown.map(({ unit }) => unit));
  return `This plan is of "${plan.unit}", and the answers are of ${wordList(units)}. Leave it out; if it is the plan of a unit above them, name the tree of units with --organisation.`;
}

function noPlan({ wave, round, units }: Extract<RoundPlanFault, { code: 'no-plan' }>): string {
  const when = wave === undefined ? '' : ` in "${wave}"`;
  const whose = units.length === 0 ? '' : ` of ${wordList(units)}`;
  return `No plan has the ${round} round${whose}${when}, so nobody knows whether it is closed. Name each plan with --round-plan; where a unit above has it, name the tree of units with --organisation.`;
}

/** The names that answers give, each once; none where they give none. */
function named(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => name ?? []))].sort();
}

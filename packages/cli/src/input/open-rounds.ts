import type { Organisation } from '@rubrikk/core';
import { type PlannedRound, type RoundPlanFault, roundPlanFaults } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import type { LoadedPlan } from './load-round-plan.ts';
import { wordList } from './word-list.ts';

/** What of a file of answers is shown. */
export interface ShownFile {
  readonly file: string;
  readonly shown: readonly PlannedRound[];
}

/**
 * What keeps answers from being shown by the plans of their rounds: those of an open round are sealed until it closes.
 * Without plans, nothing is known of rounds.
 */
export function openRounds(
  plans: readonly LoadedPlan[],
  files: readonly ShownFile[],
  organisation: Organisation | undefined,
): Problem[] {
  if (plans.length === 0) return [];
  const all = plans.map(({ plan }) => plan);
  const shown = files.flatMap((one) => one.shown);
  const faults = roundPlanFaults(all, shown, organisation).flatMap((fault): Problem[] => {
    const { code } = fault;
    if (code === 'no-plan') return noPlan(fault);
    const file = plans.find(({ plan }) => plan === fault.plan)?.file ?? '';
    return [{ file, code, message: code === 'open-round' ? openRound(fault) : wrongPlan(fault, shown) }];
  });
  return [...files.flatMap(withoutUnit), ...faults];
}

/** Rows whose unit is an empty cell, where others have one: no plan can be of them. */
function withoutUnit({ file, shown }: ShownFile): Problem[] {
  const nobodys = shown.filter(({ unit }) => unit === '');
  return nobodys.map(({ wave, round }) => {
    const when = wave === undefined ? '' : ` in "${wave}"`;
    const message = `Rows of the ${round} round${when} name no unit where others do, so no plan can be theirs. Write in each the unit that it is of.`;
    return { file, code: 'no-unit', message };
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

function noPlan({ code, wave, round, units }: Extract<RoundPlanFault, { code: 'no-plan' }>): Problem[] {
  const known = units.filter((unit) => unit !== '');
  if (known.length === 0 && units.length > 0) return [];
  const when = wave === undefined ? '' : ` in "${wave}"`;
  const whose = known.length === 0 ? '' : ` of ${wordList(known)}`;
  const message = `No plan has the ${round} round${whose}${when}, so nobody knows whether it is closed. Name each plan with --round-plan; where a unit above has it, name the tree of units with --organisation.`;
  return [{ code, message }];
}

/** The names that answers give, each once; none where they give none. */
function named(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => name ?? []))].sort();
}

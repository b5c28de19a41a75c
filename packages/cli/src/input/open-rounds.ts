import type { Round, RoundPlan } from '@rubrikk/core';
import type { Problem } from '../problem.ts';
import { wordList } from './word-list.ts';

/** What is to be shown of the rounds of a plan. */
export interface Shown {
  readonly rounds: readonly Round[];
  /** The waves, as far as the answers name them. */
  readonly waves: readonly string[];
}

/** What keeps answers from being shown by the plan of their rounds: those of an open round are sealed until it closes. */
export function openRounds(file: string, plan: RoundPlan, { rounds, waves }: Shown): Problem[] {
  if (waves.length > 0 && !waves.includes(plan.wave)) {
    const message = `This plan is of the wave "${plan.wave}", and the answers are of ${wordList(waves)}. Name the plan of that wave with --round-plan.`;
    return [{ file, code: 'wrong-plan', message }];
  }
  const open = plan.rounds.filter(({ round, closed }) => rounds.includes(round) && closed === undefined);
  return open.map(({ id, round }) => {
    const message = `The ${round} round "${id}" of "${plan.unit}" isn't closed, and until it is nothing of it is shown to anybody. Close it first (closeRound of @rubrikk/core), and name its new plan here.`;
    return { file, code: 'open-round', message };
  });
}

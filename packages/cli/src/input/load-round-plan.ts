import { parseRoundPlan, type RoundPlan } from '@rubrikk/core';
import { good, type Result } from '../result.ts';
import { loadKind } from './load-kind.ts';

/** The plan of a unit's rounds in a wave, with the file that it stands in. */
export interface LoadedPlan {
  readonly file: string;
  readonly plan: RoundPlan;
}

/** Reads the plan of a wave's rounds from a file, or tells of everything that is wrong with it. */
export function loadRoundPlan(file: string): Result<LoadedPlan> {
  const plan = loadKind(file, { kind: 'round-plan', parse: (data) => parseRoundPlan({}, data) });
  return plan.ok ? good({ file, plan: plan.value }) : plan;
}

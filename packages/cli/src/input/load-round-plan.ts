import { parseRoundPlan, type RoundPlan } from '@rubrikk/core';
import type { Result } from '../result.ts';
import { loadKind } from './load-kind.ts';

/** Reads the plan of a wave's rounds from a file, or tells of everything that is wrong with it. */
export function loadRoundPlan(file: string): Result<RoundPlan> {
  return loadKind(file, { kind: 'round-plan', parse: (data) => parseRoundPlan({}, data) });
}

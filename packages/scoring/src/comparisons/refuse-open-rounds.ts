import type { Organisation, RoundPlan } from '@rubrikk/core';
import type { PlannedRound } from './planned-round.ts';
import { type RoundPlanFault, roundPlanFaults } from './round-plan-faults.ts';

/** Refuses to show what the plans of its rounds seal; without plans, nothing is known of rounds and nothing refused. */
export function refuseOpenRounds(
  plans: readonly RoundPlan[] | undefined,
  shown: () => readonly PlannedRound[],
  organisation?: Organisation,
): void {
  if (plans === undefined) return;
  const faults = roundPlanFaults(plans, shown(), organisation);
  if (faults.length > 0) throw new RangeError(faults.map(sentenceOf).join(' '));
}

function sentenceOf(fault: RoundPlanFault): string {
  if (fault.code === 'no-plan') {
    const { round, wave, units } = fault;
    const when = wave === undefined ? '' : ` in ${JSON.stringify(wave)}`;
    return `Expected a plan with the ${round} round of every unit${when}; received none of ${JSON.stringify(units)}. Add it to \`roundPlans\`, or give the organisation if a unit above has one.`;
  }
  const { unit, wave } = fault.plan;
  if (fault.code === 'wrong-plan') {
    return `Expected plans of units and waves that are shown; received one of "${unit}" in "${wave}". Leave it out, or name the wave.`;
  }
  return `Expected closed rounds; the ${fault.round} round "${fault.id}" of "${unit}" in "${wave}" isn't closed. Close it first (closeRound of @rubrikk/core), and give its new plan.`;
}

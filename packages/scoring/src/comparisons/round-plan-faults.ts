import type { Organisation, Round, RoundPlan } from '@rubrikk/core';
import { unitsAbove } from '../tally/units-above.ts';
import type { PlannedRound } from './planned-round.ts';

/** Why answers may not be shown by the plans of their rounds. */
export type RoundPlanFault =
  /** A plan is of none of the units and waves that are shown: it is the wrong one. */
  | { readonly code: 'wrong-plan'; readonly plan: RoundPlan }
  /** A round that is shown isn't closed; `id` names it in its plan. */
  | { readonly code: 'open-round'; readonly plan: RoundPlan; readonly round: Round; readonly id: string }
  /** Units of which no plan has the round, by their names; none where the answers don't tell units apart. */
  | {
      readonly code: 'no-plan';
      readonly wave: string | undefined;
      readonly round: Round;
      readonly units: readonly string[];
    };

/**
 * Says what keeps answers from being shown: those of a round are sealed until it is closed.
 *
 * A plan is of its unit and, with an organisation, of those below it, in its wave. Every unit needs one that has the round
 * which is shown, and in each such plan that round must be closed. Answers that don't name their units or their wave are
 * taken to be of those of the plans.
 *
 * @param plans - the plans of the rounds
 * @param shown - what is to be shown
 * @param organisation - the units as a tree; without it a plan is of its own unit alone
 * @returns what is wrong, plans that are of something else first; nothing where all may be shown
 * @example
 * ```ts
 * import type { RoundPlan } from '@rubrikk/core';
 * import { roundPlanFaults } from '@rubrikk/scoring';
 *
 * const opened = { at: '2026-11-16T08:00:00Z' };
 * const rounds = [{ id: 'alone', round: 'individual', members: ['k1'], opened }] as const;
 * const plan: RoundPlan = { unit: 'north', wave: '2026', rounds };
 * const shown = ['north', 'south'].map((unit) => ({ unit, wave: '2026', round: 'individual' }) as const);
 * for (const { code } of roundPlanFaults([plan], shown)) console.log(code);
 * // => open-round
 * // => no-plan
 * ```
 */
export function roundPlanFaults(
  plans: readonly RoundPlan[],
  shown: readonly PlannedRound[],
  organisation?: Organisation,
): RoundPlanFault[] {
  const above = organisation && unitsAbove(organisation);
  const isOf = (plan: RoundPlan, { unit, wave }: PlannedRound) =>
    (wave === undefined || wave === plan.wave) &&
    (unit === undefined || unit === plan.unit || above?.get(unit)?.includes(plan.unit) === true);
  const faults = plans.flatMap((plan): RoundPlanFault[] => {
    const own = shown.filter((one) => isOf(plan, one));
    if (own.length === 0) return [{ code: 'wrong-plan', plan }];
    const open = plan.rounds.filter(
      ({ round, closed }) => closed === undefined && own.some((one) => one.round === round),
    );
    return open.map(({ id, round }) => ({ code: 'open-round', plan, round, id }));
  });
  const has = (one: PlannedRound) =>
    plans.some((plan) => isOf(plan, one) && plan.rounds.some(({ round }) => round === one.round));
  return [...faults, ...withoutPlan(shown.filter((one) => !has(one)))];
}

function withoutPlan(shown: readonly PlannedRound[]): RoundPlanFault[] {
  const alike = new Map<string, PlannedRound[]>();
  for (const one of shown) {
    const key = JSON.stringify([one.wave, one.round]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].map((own) => {
    const { wave, round } = own[0] as PlannedRound;
    const units = [...new Set(own.flatMap(({ unit }) => unit ?? []))].sort();
    return { code: 'no-plan', wave, round, units };
  });
}

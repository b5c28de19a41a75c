import type { Organisation, Round, RoundPlan } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedRound } from './planned-round.ts';
import { roundPlanFaults } from './round-plan-faults.ts';

const at = { at: '2026-11-20T16:00:00Z' };
/** A plan with so many rounds, each closed or not. */
function planOf(unit: string, wave: string, rounds: readonly (readonly [Round, isClosed: boolean])[]): RoundPlan {
  return Object.freeze({
    unit,
    wave,
    rounds: rounds.map(([round, isClosed], place) => {
      return { id: `${round}-${place}`, round, members: [], opened: at, ...(isClosed && { closed: at }) };
    }),
  });
}
const shownOf = (unit: string | undefined, wave: string | undefined, round: Round = 'individual'): PlannedRound =>
  Object.freeze({ unit, wave, round });
/** coast > north > north-1, and coast > south. */
const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'coast', kind: 'owner' },
    { id: 'north', kind: 'school', parent: 'coast' },
    { id: 'north-1', kind: 'team', parent: 'north' },
    { id: 'south', kind: 'school', parent: 'coast' },
  ],
};

describe('roundPlanFaults', () => {
  it('finds nothing where each unit has a plan in which the round is closed', () => {
    const plans = [planOf('north', '2026', [['individual', true]]), planOf('south', '2026', [['individual', true]])];
    expect(roundPlanFaults(plans, [shownOf('north', '2026'), shownOf('south', '2026')])).toEqual([]);
  });

  it('names every open round of what is shown, and none of what isn’t', () => {
    const plan = planOf('north', '2026', [
      ['individual', true],
      ['group', false],
      ['group', true],
      ['group', false],
      ['plenum', false],
    ]);
    expect(roundPlanFaults([plan], [shownOf('north', '2026')])).toEqual([]);
    const found = roundPlanFaults([plan], [shownOf('north', '2026', 'group')]);
    expect(found).toEqual([
      { code: 'open-round', plan, round: 'group', id: 'group-1' },
      { code: 'open-round', plan, round: 'group', id: 'group-3' },
    ]);
  });

  it('gathers the units without a plan by wave and round, each once and sorted', () => {
    const plan = planOf('north', '2026', [['individual', true]]);
    const shown = [
      ...['south', 'east', 'north', 'south'].map((unit) => shownOf(unit, '2026')),
      shownOf('north', '2027'),
      shownOf('north', '2026', 'plenum'),
    ];
    expect(roundPlanFaults([plan], shown)).toEqual([
      { code: 'no-plan', wave: '2026', round: 'individual', units: ['east', 'south'] },
      { code: 'no-plan', wave: '2027', round: 'individual', units: ['north'] },
      { code: 'no-plan', wave: '2026', round: 'plenum', units: ['north'] },
    ]);
    expect(roundPlanFaults([], [shownOf(undefined, undefined)])).toEqual([
      { code: 'no-plan', wave: undefined, round: 'individual', units: [] },
    ]);
  });

  it('takes answers without a unit or a wave to be of those of the plans', () => {
    const [closed, open] = [true, false].map((isClosed) => planOf('north', '2026', [['individual', isClosed]]));
    const unnamed = [shownOf(undefined, undefined)];
    expect(roundPlanFaults([closed as RoundPlan], unnamed)).toEqual([]);
    expect(roundPlanFaults([open as RoundPlan], unnamed)).toMatchObject([{ code: 'open-round' }]);
    expect(roundPlanFaults([closed as RoundPlan], [shownOf(undefined, '2027')])).toMatchObject([
      { code: 'wrong-plan', plan: closed },
      { code: 'no-plan' },
    ]);
  });

  it('takes a plan for all units below its own, where the tree is given', () => {
    const plan = planOf('coast', '2026', [['individual', true]]);
    const shown = [shownOf('north-1', '2026'), shownOf('south', '2026')];
    expect(roundPlanFaults([plan], shown, coast)).toEqual([]);
    expect(roundPlanFaults([plan], shown).map(({ code }) => code)).toEqual(['wrong-plan', 'no-plan']);
    // Not for those above it, nor beside it.
    const team = planOf('north-1', '2026', [['individual', true]]);
    expect(roundPlanFaults([team], [shownOf('north', '2026'), shownOf('south', '2026')], coast)).toMatchObject([
      { code: 'wrong-plan' },
      { code: 'no-plan', units: ['north', 'south'] },
    ]);
  });

  it('lets nothing through that isn’t closed in every plan that speaks of it, and in one at least', () => {
    const parents = new Map(coast.units.map(({ id, parent }) => [id, parent]));
    const isUnder = (unit: string | undefined, top: string): boolean =>
      unit !== undefined && (unit === top || isUnder(parents.get(unit), top));
    const round = fc.constantFrom<Round>('individual', 'group', 'plenum');
    const unit = fc.constantFrom('coast', 'north', 'north-1', 'south');
    const wave = fc.constantFrom('2026', '2027');
    const plan = fc.tuple(unit, wave, fc.array(fc.tuple(round, fc.boolean()), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 4 }), fc.tuple(unit, wave, round), (drawn, [own, when, what]) => {
        const plans = drawn.map(([of, during, rounds]) => planOf(of, during, rounds));
        const mine = drawn.filter(([of, during]) => during === when && isUnder(own, of));
        const states = mine.flatMap(([, , rounds]) =>
          rounds.filter(([one]) => one === what).map(([, isClosed]) => isClosed),
        );
        const isClosed = states.length > 0 && states.every((one) => one) && mine.length === drawn.length;
        expect(roundPlanFaults(plans, [shownOf(own, when, what)], coast).length === 0).toBe(isClosed);
      }),
    );
  });
});

import {
  type Action,
  type Cycle,
  checkPlan,
  entryToAction,
  moveToNextPhase,
  moveToPhase,
  type Plan,
  parsePlan,
  putAction,
} from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { duen } from './duen/cycle.ts';
import { nb as duenNb } from './duen/nb.ts';
import { fullanPhases } from './fullan-phases/cycle.ts';
import { nb as fullanPhasesNb } from './fullan-phases/nb.ts';
import { puff } from './puff/cycle.ts';
import { nb as puffNb } from './puff/nb.ts';
import { qualitySystem } from './quality-system/cycle.ts';
import { nb as qualitySystemNb } from './quality-system/nb.ts';

const cycles: readonly Cycle[] = [puff, duen, fullanPhases, qualitySystem];

/** Nothing here may change what it was given. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

/** A plan in which an entry of a sheet has become an action. */
function planned(): Plan {
  const entry = { id: 'e1', words: 'Let every class begin' };
  const action = entryToAction(entry, { id: 'a1', document: 's1' });
  if (action === undefined) throw new Error('Expected an action of an entry with words.');
  const empty: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [], cycles };
  return frozen(putAction(frozen(empty), frozen(action)));
}

const phaseOf = (plan: Plan): Action['phase'] => plan.actions[0]?.phase;

describe('the names and orders of the sources', () => {
  test.each([
    [puffNb, puff, ['Planlegge', 'Utføre', 'Følge opp', 'Forbedre']],
    [duenNb, duen, ['Definering', 'Utprøving', 'Evaluering', 'Ny drift']],
    [fullanPhasesNb, fullanPhases, ['Initiering', 'Implementering', 'Institusjonalisering']],
    [
      qualitySystemNb,
      qualitySystem,
      [
        'Skolebasert vurdering',
        'Tolkning og tiltak',
        'Resultatvurdering',
        'Utviklingssamtale',
        'Ledersamtale',
        'Intern kontrakt',
      ],
    ],
  ])('$cycle', (text, cycle: Cycle, names) => {
    const named: Readonly<Record<string, string>> = text.phases;
    expect(cycle.phases.map(({ id }) => named[id])).toEqual(names);
  });

  test('begin with the letters of the model, and spell them out in its title', () => {
    expect(puffNb.title).toBe('PUFF (planlegge, utføre, følge opp, forbedre)');
    expect(duenNb.title).toBe('DUEN (definering, utprøving, evaluering, ny drift)');
    const initials = (names: Readonly<Record<string, string>>) => Object.values(names).map((name) => name[0]);
    expect(initials(puffNb.phases).join('')).toBe('PUFF');
    expect(initials(duenNb.phases).join('')).toBe('DUEN');
  });

  test('say that the fourth phase after Fullan’s three is not in the source', () => {
    expect(fullanPhases.source.year).toBe(2007);
    expect(fullanPhases.source.note).toMatch(/Skandsen, Wærnes and Lindvig \(2011\) have four/);
  });
});

describe.each(cycles)('an action in $id', (cycle) => {
  const ids = cycle.phases.map(({ id }) => id);

  /** The plan after so many steps. */
  const after = (steps: number): Plan =>
    steps === 0 ? planned() : frozen(moveToNextPhase(after(steps - 1), 'a1', cycle));

  test('begins in no phase and moves through all of them, in order', () => {
    expect(phaseOf(planned())).toBeUndefined();
    const stood = ids.map((_, index) => phaseOf(after(index + 1)));
    expect(stood).toEqual(ids.map((phase) => ({ cycle: cycle.id, phase })));
  });

  test('begins again where the cycle repeats, and stays where it ends', () => {
    const last = after(ids.length);
    const next = moveToNextPhase(last, 'a1', cycle);
    if (cycle.repeats) expect(phaseOf(next)).toEqual({ cycle: cycle.id, phase: ids[0] });
    else expect(next).toBe(last);
  });

  test('keeps what it came from, fits its plan in every phase, and is read back', () => {
    for (const phase of ids) {
      const plan = moveToPhase(planned(), 'a1', cycle, phase);
      expect(plan.actions[0]?.from).toEqual({ document: 's1', entry: 'e1' });
      expect(checkPlan({}, plan)).toEqual([]);
      expect(parsePlan({}, JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
    }
  });

  test('goes to no phase of another cycle', () => {
    expect(() => moveToPhase(planned(), 'a1', cycle, 'elsewhere')).toThrow(RangeError);
  });
});

test('PUFF and the quality system repeat, DUEN and Fullan’s phases end in what is new', () => {
  expect(cycles.map(({ id, repeats = false }) => [id, repeats])).toEqual([
    ['puff', true],
    ['duen', false],
    ['fullan-phases', false],
    ['quality-system', true],
  ]);
});

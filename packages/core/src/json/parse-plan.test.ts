import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../improvement/check-plan.ts';
import type { Plan } from '../improvement/plan.ts';
import { formatPath } from '../shared/format-path.ts';
import { parsePlan } from './parse-plan.ts';

const box = { set: 'drivers', tag: 'training' };
const plan: Plan = freeze(
  {
    id: 'p1',
    unit: 'north',
    goals: [
      { id: 'year', what: 'Reading', measure: 'Books', baseline: 1, target: 'three', due: '2027-06-01', owner: 'k7' },
      {
        id: 'autumn',
        what: 'A library',
        parent: 'year',
        due: '2027-06-01',
        indicators: ['aloud'],
        priority: 'first',
        tags: [box],
      },
    ],
    actions: [
      {
        id: 'a1',
        what: 'Buy books',
        status: 'started',
        goal: 'autumn',
        owner: 'k8',
        starts: '2026-11-21',
        due: '2026-11-21',
        phase: { cycle: 'ours', phase: 'try' },
        evidence: [{ id: 'e1', note: 'Bill', link: 'https://example.org', day: '2026-11-21' }],
        from: { document: 'r1', entry: 'e9' },
      },
    ],
    events: [
      { id: 'w1', title: 'A', rule: { kind: 'week-of-term', week: -1, weekday: 5, terms: ['autumn'] }, days: 2 },
      { id: 'w2', title: 'B', rule: { kind: 'weekday-of-month', month: 10, weekday: 5, nth: -1, every: 2 } },
    ],
    priorities: [
      { id: 'first', wave: '2026', indicator: 'aloud', reason: 'Fewest of us do', present: 27, day: '2026-12-01' },
      { id: 'second', wave: '2026', dimension: 'daily', reason: 'It carries the rest' },
    ],
    cycles: [{ id: 'ours', phases: [{ id: 'try', name: 'Try it' }, { id: 'keep' }], repeats: true }],
  },
  true,
);

/** What is told of a document, a line an issue. */
function told(data: unknown, known = {}): string[] {
  const parsed = parsePlan(known, data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

test('gives a plan as it was written', () => {
  expect(parsePlan({}, JSON.parse(JSON.stringify(plan)))).toStrictEqual({ ok: true, value: plan });
  expect(checkPlan({}, plan)).toEqual([]);
  expect(checkPlan({ owners: ['k7', 'k8'], indicators: ['aloud'], dimensions: ['daily'] }, plan)).toEqual([]);
});

const [year, autumn] = plan.goals;
const [action] = plan.actions;
const [event] = plan.events;
const rule = (change: object) => ({ events: [{ ...event, rule: change }] });

const [first, second] = plan.priorities ?? [];
const { indicator: _, ...bare } = { indicator: '', ...first };

test('what stands elsewhere is asked about where it is known', () => {
  expect(told(plan, { indicators: ['books'], dimensions: ['weekly'] })).toEqual([
    'unknown-indicator $.goals[1].indicators[0]',
    'unknown-indicator $.priorities[0].indicator',
    'unknown-dimension $.priorities[1].dimension',
  ]);
});

test('tags are asked about where the tag sets are known', () => {
  const actions = [{ id: 'a1', what: 'Read', status: 'planned', tags: [box, { set: 'drivers', tag: 'coaching' }] }];
  const events = [{ ...plan.events[0], tags: [{ set: 'methods', tag: 'lesson-study' }] }];
  const data = { ...plan, actions, events };
  expect(told(data)).toEqual([]);
  expect(told(data, { tagSets: [{ id: 'drivers', tags: [{ id: 'training' }] }] })).toEqual([
    'unknown-tag $.actions[0].tags[1].tag',
    'unknown-tag-set $.events[0].tags[0].set',
  ]);
});

test('a tag that names one half alone is asked about by its form alone', () => {
  const actions = [{ id: 'a1', what: 'Read', status: 'planned', tags: [{ set: 'drivers' }, { tag: 'training' }] }];
  expect(told({ ...plan, actions }, { tagSets: [] })).toEqual([
    'unknown-tag-set $.goals[1].tags[0].set',
    'missing-key $.actions[0].tags[0].tag',
    'missing-key $.actions[0].tags[1].set',
  ]);
});

test('three priorities in a wave are not too many, and as many in the next', () => {
  const of = (wave: string, count: number) =>
    Array.from({ length: count }, (_each, at) => ({ ...first, id: `${wave}-${at}`, wave, indicator: `i${at}` }));
  const [goals, actions] = [[], []];
  expect(told({ ...plan, goals, actions, priorities: [...of('2026', 3), ...of('2027', 3)] })).toEqual([]);
  expect(told({ ...plan, goals, actions, priorities: [...of('2026', 4), ...of('2027', 3)] })).toEqual([
    'too-many $.priorities[3]',
  ]);
});

describe('a fault in', () => {
  test.each<[object, string]>([
    [{ unit: ' ' }, 'wrong-form $.unit'],
    [{ goals: [year, { ...autumn, parent: 'spring' }] }, 'unknown-goal $.goals[1].parent'],
    [{ goals: [year, { ...autumn, tags: ['training'] }] }, 'wrong-type $.goals[1].tags[0]'],
    [{ goals: [year, { ...autumn, tags: [{ set: 'drivers' }] }] }, 'missing-key $.goals[1].tags[0].tag'],
    [{ goals: [year, { ...autumn, priority: 'third' }] }, 'unknown-priority $.goals[1].priority'],
    [{ priorities: [first, { ...second, id: 'first' }] }, 'duplicate-id $.priorities[1].id'],
    [{ priorities: [first, { ...first, id: 'again' }] }, 'duplicate-id $.priorities[1].indicator'],
    [{ priorities: [bare] }, 'missing-key $.priorities[0].indicator'],
    [{ priorities: [{ ...first, dimension: 'daily' }] }, 'unknown-key $.priorities[0].dimension'],
    [{ priorities: [{ ...first, wave: 2026 }] }, 'wrong-type $.priorities[0].wave'],
    [{ priorities: [{ ...first, reason: ' ' }] }, 'wrong-form $.priorities[0].reason'],
    [{ priorities: [{ ...first, present: 0 }] }, 'wrong-form $.priorities[0].present'],
    [{ priorities: [{ ...first, day: 'today' }] }, 'wrong-form $.priorities[0].day'],
    [{ goals: [year, { ...autumn, due: '2027-06-02' }] }, 'wrong-days $.goals[1].due'],
    [{ goals: [year, { ...autumn, due: '2027-02-29' }] }, 'wrong-form $.goals[1].due'],
    [{ goals: [year, autumn, { ...year, parent: 'year' }] }, 'duplicate-id $.goals[2].id'],
    [{ goals: [{ ...year, parent: 'autumn' }, autumn] }, 'circle $.goals[0].parent'],
    [{ goals: [{ ...year, parent: 'year' }, autumn] }, 'circle $.goals[0].parent'],
    [{ goals: [{ ...year, target: [] }, autumn] }, 'wrong-form $.goals[0].target'],
    [{ goals: [{ ...year, outcome: 'almost' }, autumn] }, 'not-allowed $.goals[0].outcome'],
    [{ actions: [{ ...action, goal: 'spring' }] }, 'unknown-goal $.actions[0].goal'],
    [{ actions: [{ ...action, due: '2026-11-20' }] }, 'wrong-days $.actions[0].due'],
    [{ actions: [{ ...action, phase: { cycle: 'hers', phase: 'try' } }] }, 'unknown-cycle $.actions[0].phase.cycle'],
    [{ actions: [{ ...action, phase: 'try' }] }, 'wrong-type $.actions[0].phase'],
    [{ actions: [{ ...action, phase: { phase: 'try' } }] }, 'missing-key $.actions[0].phase.cycle'],
    [{ actions: [{ ...action, phase: { cycle: 'ours' } }] }, 'missing-key $.actions[0].phase.phase'],
    [{ actions: [{ ...action, phase: { cycle: 'ours', phase: 'look' } }] }, 'unknown-phase $.actions[0].phase.phase'],
    [
      { actions: [{ ...action, evidence: [...(action?.evidence ?? []), { id: 'e1', note: 'N' }] }] },
      'duplicate-id $.actions[0].evidence[1].id',
    ],
    [
      { cycles: [...(plan.cycles ?? []), { id: 'x', phases: [{ id: 'a' }, { id: 'a' }] }] },
      'duplicate-id $.cycles[1].phases[1].id',
    ],
    [{ cycles: [...(plan.cycles ?? []), { id: 'x', phases: [] }] }, 'too-few $.cycles[1].phases'],
    [{ cycles: [...(plan.cycles ?? []), { id: 'ours', phases: [{ id: 'a' }] }] }, 'duplicate-id $.cycles[1].id'],
    [{ events: [event, event] }, 'duplicate-id $.events[1].id'],
    [rule({ kind: 'often' }), 'wrong-form $.events[0].rule.kind'],
    [rule({ kind: 'week-of-term', week: 0 }), 'wrong-form $.events[0].rule.week'],
    [rule({ kind: 'week-of-year', week: 54 }), 'wrong-form $.events[0].rule.week'],
    [rule({ kind: 'day-of-month', month: 6, day: 1, nth: 1 }), 'unknown-key $.events[0].rule.nth'],
    [rule({ kind: 'weekday-of-month', month: 6, weekday: 8, nth: 1 }), 'not-allowed $.events[0].rule.weekday'],
    [{ events: [{ ...event, days: 0 }] }, 'wrong-form $.events[0].days'],
    [{ people: [] }, 'unknown-key $.people'],
  ])('%j is told once', (change, line) => {
    expect(told({ ...plan, ...change })).toEqual([line]);
  });
});

test('indicators and owners that are not known', () => {
  expect(told(plan, { indicators: [], owners: ['k7'] })).toEqual([
    'unknown-indicator $.goals[1].indicators[0]',
    'unknown-owner $.actions[0].owner',
    'unknown-indicator $.priorities[0].indicator',
  ]);
});

test('a circle of goals is told once, and goals that hang below it are not', () => {
  const goal = (id: string, parent: string) => ({ id, what: 'G', parent });
  const goals = [goal('d', 'a'), goal('a', 'b'), goal('b', 'c'), goal('c', 'a')];
  expect(told({ ...plan, goals, actions: [] })).toEqual(['circle $.goals[1].parent']);
});

test('all faults are told at once', () => {
  const goals = [{ id: 'year', parent: 'x', due: 7 }, 'autumn'];
  expect(told({ goals, actions: {}, events: [{ rule: {} }] })).toEqual([
    'unknown-goal $.goals[0].parent',
    'wrong-type $.goals[0].due',
    'missing-key $.goals[0].what',
    'wrong-type $.goals[1]',
    'wrong-type $.actions',
    'wrong-form $.events[0].rule.kind',
    'missing-key $.events[0].id',
    'missing-key $.events[0].title',
    'missing-key $.id',
    'missing-key $.unit',
  ]);
});

test('no JSON throws, and none is taken for a plan', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
      expect(parsePlan({}, data).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import type { Round } from '../assessment/round.ts';
import { parseRoundPlan } from '../json/parse-round-plan.ts';
import { formatPath } from '../shared/format-path.ts';
import { checkRoundPlan, checkRoundPlanRules, type KnownRaters } from './check-round-plan.ts';
import { closeRound } from './close-round.ts';
import { openRound } from './open-round.ts';
import { planRound } from './plan-round.ts';
import type { RoundPlan } from './round-plan.ts';
import type { RoundOutcome } from './round-refusal.ts';
import { roundState } from './round-state.ts';
import { type RoundPolicy, type Viewer, visibleTo } from './visible-to.ts';

const [one, two, three] = ['2026-11-21T10:00:00Z', '2026-11-22T10:00:00Z', '2026-11-23T10:00:00Z'] as const;
const empty = freeze<RoundPlan>({ unit: 'north', wave: '2026', rounds: [] }, true);
const members = ['k7', 'k8', 'k9'];
const planned = freeze<RoundPlan>(
  {
    ...empty,
    rounds: [
      { id: 'alone', round: 'individual', members },
      { id: 'g1', round: 'group', members: ['k7', 'k8'] },
      { id: 'g2', round: 'group', members: ['k9'] },
      { id: 'all', round: 'plenum', members },
    ],
  },
  true,
);

function planOf(outcome: RoundOutcome): RoundPlan {
  if (outcome.ok) return freeze(outcome.value, true);
  throw new Error(JSON.stringify(outcome.refusal));
}

const refusalOf = (outcome: RoundOutcome) => (outcome.ok ? undefined : outcome.refusal);
const statesOf = ({ rounds }: RoundPlan) => rounds.map(roundState).join(' ');

describe('rounds', () => {
  test('are planned in any order and stand in theirs', () => {
    const plan = planned.rounds.toReversed().reduce((now, round) => planOf(planRound(now, round)), empty);
    expect(plan.rounds.map(({ round }) => round)).toEqual(['individual', 'group', 'group', 'plenum']);
  });

  test('are planned, open and closed, one after the other', () => {
    let plan = planOf(openRound(planned, 'alone', { at: one }));
    expect(statesOf(plan)).toBe('open planned planned planned');
    plan = planOf(closeRound(plan, 'alone', { at: two }));
    plan = planOf(openRound(plan, 'g1', { at: two }));
    plan = planOf(closeRound(planOf(openRound(plan, 'g2', { at: two })), 'g2', { at: three }));
    expect(statesOf(plan)).toBe('closed open closed planned');
    expect(refusalOf(openRound(plan, 'all', { at: three }))).toEqual({ reason: 'waits-for', rounds: ['g1'] });
    plan = planOf(openRound(planOf(closeRound(plan, 'g1', { at: three })), 'all', { at: three }));
    expect(statesOf(planOf(closeRound(plan, 'all', { at: three })))).toBe('closed closed closed closed');
    expect(checkRoundPlan({}, plan)).toEqual([]);
  });

  test('open early for a reason, which is kept where it was needed', () => {
    const opening = { at: one, early: 'Gruppa møtes bare i dag.' };
    expect(planOf(openRound(planned, 'g1', opening)).rounds[1]?.opened).toStrictEqual(opening);
    expect(planOf(openRound(planned, 'alone', opening)).rounds[0]?.opened).toStrictEqual({ at: one });
    expect(refusalOf(openRound(planned, 'g1', { at: one, early: ' ' }))).toEqual({
      reason: 'waits-for',
      rounds: ['alone'],
    });
  });

  const open = planOf(openRound(planned, 'alone', { at: two }));
  const closed = planOf(closeRound(open, 'alone', { at: two }));
  const grouped = planOf(openRound(closed, 'g1', { at: two }));
  test.each([
    ['an unknown round', openRound(planned, 'g9', { at: one }), { reason: 'unknown-round', round: 'g9' }],
    ['an open one again', openRound(open, 'alone', { at: two }), { reason: 'already-open', round: 'alone' }],
    ['a closed one again', openRound(closed, 'alone', { at: two }), { reason: 'already-closed', round: 'alone' }],
    ['before those before it', openRound(closed, 'g1', { at: one }), { reason: 'time-runs-back', after: two }],
    ['to close what is not open', closeRound(planned, 'g1', { at: one }), { reason: 'not-open', round: 'g1' }],
    ['to close what is closed', closeRound(closed, 'alone', { at: two }), { reason: 'already-closed', round: 'alone' }],
    ['to close before it opened', closeRound(open, 'alone', { at: one }), { reason: 'time-runs-back', after: two }],
    ['to close what is unknown', closeRound(open, 'g9', { at: one }), { reason: 'unknown-round', round: 'g9' }],
    [
      'an id twice',
      planRound(planned, { id: 'g1', round: 'group', members }),
      { reason: 'duplicate-round', round: 'g1' },
    ],
    ['nobody', planRound(empty, { id: 'g1', round: 'group', members: [] }), { reason: 'no-members', round: 'g1' }],
    [
      'somebody twice',
      planRound(empty, { id: 'g1', round: 'group', members: ['k7', 'k8', 'k7'] }),
      { reason: 'duplicate-member', member: 'k7' },
    ],
    [
      'two plenums',
      planRound(planned, { id: 'p2', round: 'plenum', members }),
      { reason: 'one-only', round: 'plenum' },
    ],
    [
      'to plan what comes before what was opened',
      planRound({ ...grouped, rounds: grouped.rounds.slice(1) }, { id: 'late', round: 'individual', members }),
      { reason: 'too-late', opened: 'g1' },
    ],
  ])('refuse %s', (_, outcome, refusal) => {
    expect(outcome).toEqual({ ok: false, refusal });
  });
});

test('no round is opened or closed at what is no time', () => {
  expect(() => openRound(planned, 'alone', { at: 'today' })).toThrow(
    new RangeError(
      'openRound takes a date and time with its offset from UTC; received "today". Pass one such as "2026-11-21T10:00:00Z".',
    ),
  );
  expect(() => closeRound(planned, 'alone', { at: '2026-11-21' })).toThrow(/^closeRound takes a date and time/);
});

describe('a plan from outside', () => {
  const told = (rounds: unknown, known: KnownRaters = {}) => {
    const parsed = parseRoundPlan(known, { ...empty, rounds });
    return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`);
  };

  test('is read as it was written', () => {
    expect(parseRoundPlan({ raters: members }, JSON.parse(JSON.stringify(planned)))).toStrictEqual({
      ok: true,
      value: planned,
    });
  });

  test('has each of its faults told', () => {
    const [alone, group, , plenum] = planned.rounds;
    expect(
      told([
        alone,
        { ...alone, id: 'g1' },
        { ...group, opened: { at: one }, closed: { at: two } },
        { ...group, id: 'g3', closed: { at: two } },
        { ...plenum, opened: { at: one, early: 'Ferie.' }, closed: { at: '2026-11-20T10:00:00Z' } },
        { ...group, id: 'g4', opened: { at: one, early: '' }, name: 'x' },
      ]),
    ).toEqual([
      'too-many $.rounds[1].round',
      'duplicate-id $.rounds[2].id',
      'round-order $.rounds[2].opened',
      'round-order $.rounds[3].closed',
      'round-order $.rounds[4].closed',
      'wrong-form $.rounds[5].opened.early',
      'unknown-key $.rounds[5].name',
    ]);
  });

  test('has members told that are there twice, that the unit has not, or that are none', () => {
    const rounds = [
      { id: 'alone', round: 'individual', members: ['k7', 'k8', 'k7', 3] },
      { id: 'g1', round: 'group', members: ['k99'] },
      { id: 'all', round: 'plenum', members: [] },
    ];
    const expected = ['duplicate-id $.rounds[0].members[2]', 'wrong-type $.rounds[0].members[3]'];
    expect(told(rounds)).toEqual([...expected, 'too-few $.rounds[2].members']);
    expect(told(rounds, { raters: members })).toEqual([
      ...expected,
      'unknown-rater $.rounds[1].members[0]',
      'too-few $.rounds[2].members',
    ]);
  });

  test('waits for no round of an unknown kind', () => {
    const [alone, group] = planned.rounds;
    const closing = { opened: { at: one }, closed: { at: one } };
    const rounds = [
      { ...alone, id: 'team', round: 'team' },
      { ...alone, ...closing },
      { ...group, opened: { at: two } },
    ];
    expect(told(rounds)).toEqual(['not-allowed $.rounds[0].round']);
  });

  test('waits for the round before it that is closed last', () => {
    const [alone, first, second, all] = planned.rounds;
    const times = { opened: { at: one }, closed: { at: one } };
    const rounds = [
      { ...alone, ...times },
      { ...first, ...times, closed: { at: two } },
      { ...second, ...times, closed: { at: three } },
      { ...all, opened: { at: one } },
    ];
    const parsed = parseRoundPlan({}, { ...empty, rounds });
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([
      'This round was opened before "g2", which it comes after, was closed; say why in "early", or mend the times.',
    ]);
  });

  test('is checked in a time that grows as it does: 20 000 rounds in less than a second', () => {
    const rounds = Array.from({ length: 20_000 }, (_, at) => ({
      id: `g${at}`,
      round: 'group' as const,
      members: ['k7'],
      opened: { at: one },
      closed: { at: two },
    }));
    const plenum = { id: 'all', round: 'plenum' as const, members: ['k7'], opened: { at: two } };
    const began = performance.now();
    expect(checkRoundPlan({ raters: ['k7'] }, { ...empty, rounds: [...rounds, plenum] })).toEqual([]);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('has a group that opened before the members closed told, by the times', () => {
    const [alone, group] = planned.rounds;
    const rounds = [
      { ...alone, opened: { at: one }, closed: { at: three } },
      { ...group, opened: { at: two } },
    ];
    expect(told(rounds)).toEqual(['round-order $.rounds[1].opened']);
  });

  test.each([
    undefined,
    null,
    [],
    {},
    { rounds: {} },
    { rounds: [null, { opened: 3, closed: [] }, { opened: 3, closed: { at: one } }, { closed: 3 }] },
  ])('rules say nothing of %j', (junk) => {
    expect(checkRoundPlanRules({}, junk)).toEqual([]);
  });
});

type Command =
  | { readonly do: 'plan'; readonly id: string; readonly round: Round; readonly members: string[] }
  | { readonly do: 'open'; readonly id: string; readonly at: string; readonly early?: string }
  | { readonly do: 'close'; readonly id: string; readonly at: string };

const id = fc.constantFrom('alone', 'g1', 'g2', 'all');
const at = fc.nat({ max: 5 }).map((day) => `2026-11-0${day + 1}T10:00:00Z`);
const kind = fc.constantFrom<Round>('individual', 'group', 'plenum');
const some = fc.subarray(members);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('plan' as const), id, round: kind, members: some }),
  fc.record(
    { do: fc.constant('open' as const), id, at, early: fc.constantFrom('', 'Ferie.') },
    { requiredKeys: ['do', 'id', 'at'] },
  ),
  fc.record({ do: fc.constant('close' as const), id, at }),
);
const commands = fc.array(command, { maxLength: 20, size: 'max' });

function run(plan: RoundPlan, one: Command): RoundPlan {
  const outcomes = { plan: planRound, open: openRound, close: closeRound };
  // Each command has what its function takes.
  const outcome = one.do === 'plan' ? outcomes.plan(plan, one) : outcomes[one.do](plan, one.id, one);
  return outcome.ok ? freeze(outcome.value, true) : plan;
}

const start = fc.constantFrom(empty, planned);

describe('whatever is commanded', () => {
  test('the order of rounds is not broken, and each state says so by itself', () => {
    let reached = 0;
    fc.assert(
      fc.property(start, commands, (from, list) => {
        const closed = new Set<string>();
        let plan = from;
        for (const one of list) {
          const before = plan;
          plan = run(plan, one);
          expect(checkRoundPlan({}, plan)).toEqual([]);
          for (const round of plan.rounds.filter((each) => each.closed !== undefined)) closed.add(round.id);
          const opened = plan.rounds.find(
            (round) => before.rounds.every((old) => old.id !== round.id || !old.opened) && round.opened,
          );
          if (opened === undefined) continue;
          const first = plan.rounds.findIndex(({ round }) => round === opened.round);
          const open = plan.rounds.slice(0, first).filter((round) => round.closed === undefined);
          expect(open.length > 0).toBe(opened.opened?.early !== undefined);
          reached += 1;
        }
        // What was closed once stays closed, so what was sealed once and shown is not sealed anew.
        for (const each of closed) expect(plan.rounds.find((round) => round.id === each)?.closed).toBeDefined();
      }),
      { numRuns: 5000 },
    );
    expect(reached).toBeGreaterThan(2000);
  });

  const secret = (rater: string) => `secret-of-${rater}`;
  const staff = [...members, 'k10'].map(
    (rater): Assessment => ({
      id: `assessment-of-${rater}`,
      rubric: { id: 'reading', version: '1.0.0' },
      unit: 'north',
      wave: '2026',
      round: 'individual',
      rater,
      ratings: { aloud: { level: secret(rater), at: one } },
      comments: { aloud: { text: secret(rater), at: one } },
      superseded: [{ part: 'ratings', key: 'aloud', value: { level: `earlier-${secret(rater)}`, at: one } }],
    }),
  );
  const judged = (['g1', 'g2', 'all'] as const).map(
    (rater): Assessment => ({
      id: `judgement-of-${rater}`,
      rubric: { id: 'reading', version: '1.0.0' },
      unit: 'north',
      wave: '2026',
      round: rater === 'all' ? 'plenum' : 'group',
      rater,
      ratings: { aloud: { level: secret(rater), present: 2, reason: 'Alle leser.', at: one } },
    }),
  );
  const all = freeze([...judged, ...staff, { ...(staff[0] as Assessment), unit: 'south', rater: 'k11' }], true);
  const roles = fc.subarray(['leader', 'teacher']);
  const viewer: fc.Arbitrary<Viewer> = fc.record({ rater: fc.constantFrom(...members, 'owner', 'g1', 'all'), roles });
  const policy: fc.Arbitrary<RoundPolicy> = fc.record(
    { individual: roles, group: roles, plenum: roles },
    { requiredKeys: [] },
  );

  test('until an individual round is closed nobody sees a key or a value of another, and the raters see their own', () => {
    let sealed = 0;
    fc.assert(
      fc.property(start, commands, viewer, policy, (from, list, who, agreed) => {
        const plan = list.reduce(run, from);
        const seen = visibleTo(who, plan, all, agreed);
        const text = JSON.stringify(seen);
        const own = staff.find(({ rater }) => rater === who.rater);
        if (own !== undefined) expect(seen).toContainEqual(own);
        expect(text).not.toContain('k11');
        const others = staff.filter(({ rater }) => rater !== who.rater);
        for (const { rater } of others) expect(text).not.toContain(`earlier-${secret(rater)}`);
        if (plan.rounds.some(({ round, closed }) => round === 'individual' && closed !== undefined)) return;
        sealed += 1;
        for (const { rater, id: key } of others) {
          for (const trace of [`"${rater}"`, key, secret(rater)]) expect(text).not.toContain(trace);
        }
        // With the others away nothing is different, so nothing was counted either.
        const without = all.filter((each) => each.round !== 'individual' || each.rater === who.rater);
        expect(visibleTo(who, plan, without, agreed)).toEqual(seen);
      }),
      { numRuns: 5000 },
    );
    expect(sealed).toBeGreaterThan(1000);
  });

  test('a closed round is seen by the roles of its policy, and a group by those in it', () => {
    const plan: RoundPlan = {
      ...empty,
      rounds: planned.rounds.map((round) => ({
        ...round,
        opened: { at: one, early: 'Ferie.' },
        ...(round.id !== 'g2' && { closed: { at: two } }),
      })),
    };
    const ids = (who: Viewer, agreed: RoundPolicy) => visibleTo(who, plan, all, agreed).map(({ rater }) => rater);
    const leader = { rater: 'boss', roles: ['leader'] };
    expect(ids(leader, {})).toEqual([]);
    expect(ids(leader, { group: ['leader'], plenum: ['leader', 'teacher'] })).toEqual(['g1', 'all']);
    expect(ids(leader, { individual: ['leader'] })).toEqual([...members, 'k10']);
    expect(ids({ rater: 'k9', roles: ['teacher'] }, { individual: ['leader'] })).toEqual(['g2', 'all', 'k9']);
    expect(visibleTo(leader, plan, all, { individual: ['leader'] })[0]).not.toHaveProperty('superseded');
  });
});

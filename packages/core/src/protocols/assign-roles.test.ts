import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { parseProtocolRun } from '../json/parse-protocol-run.ts';
import { formatPath } from '../shared/format-path.ts';
import { assignRoles } from './assign-roles.ts';
import { checkProtocol } from './check-protocol.ts';
import { checkProtocolRun } from './check-protocol-run.ts';
import { doCommand } from './do-command.ts';
import { nextStep } from './next-step.ts';
import type { Protocol } from './protocol.ts';
import type { Holders, ProtocolCommand } from './protocol-command.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';
import { recordEntry } from './record-entry.ts';
import { repeatProtocol } from './repeat-protocol.ts';
import { runState } from './run-state.ts';
import { startProtocol } from './start-protocol.ts';

/** One keeps the time all day; the leader and the helpers are chosen on the way, anew in each turn. */
const circle = freeze(
  {
    id: 'circle',
    version: '1.0.0',
    roles: [
      { id: 'timekeeper', held: 'by-one' },
      { id: 'leader', held: 'by-one', chosenIn: 'choose' },
      { id: 'helpers', held: 'by-some', chosenIn: 'talk' },
      { id: 'others', held: 'by-the-rest' },
    ],
    steps: [
      { id: 'meet', form: 'plenum' },
      { id: 'choose', form: 'group' },
      { id: 'talk', form: 'group', roles: ['leader', 'others'] },
      { id: 'help', form: 'group', roles: ['helpers'] },
    ],
    repeatsFrom: 'choose',
  } as const satisfies Protocol,
  true,
);

const at = '2026-11-21T10:00:00Z';
const participants = ['k1', 'k2', 'k3', 'k4'];
const start = { id: 'r1', unit: 'north', participants, holders: { timekeeper: ['k1'] } };

function ok(outcome: ProtocolOutcome): ProtocolRun {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return freeze(outcome.value, true);
}
const refusal = (outcome: ProtocolOutcome) => (outcome.ok ? undefined : outcome.refusal);
const next = (run: ProtocolRun) => ok(nextStep(circle, run, { at }));
const assign = (run: ProtocolRun, holders: Holders) => doCommand(circle, run, { do: 'assign', at, holders });

const started = ok(startProtocol(circle, start));
const choosing = next(started);
const talking = next(ok(assign(choosing, { leader: ['k2'] })));
const helping = next(ok(assign(talking, { helpers: ['k3', 'k4'] })));

describe('a role that is chosen in a step', () => {
  test('need not be held before it, and may be', () => {
    expect(runState(circle, started).holders).toEqual({ timekeeper: ['k1'] });
    const holders = { timekeeper: ['k1'], leader: ['k2'] };
    const early = ok(startProtocol(circle, { ...start, holders }));
    expect(runState(circle, next(next(early))).step.id).toBe('talk');
    const two = { ...holders, leader: ['k2', 'k3'] };
    expect(refusal(startProtocol(circle, { ...start, holders: two }))).toEqual({
      reason: 'role-not-held-by-one',
      role: 'leader',
      holders: 2,
    });
    expect(refusal(startProtocol(circle, { ...start, holders: {} }))).toMatchObject({ role: 'timekeeper' });
  });

  test('keeps the step after it shut as long as nobody holds it', () => {
    expect(refusal(nextStep(circle, choosing, { at }))).toEqual({
      reason: 'role-not-chosen',
      role: 'leader',
      chosenIn: 'choose',
    });
    expect(refusal(nextStep(circle, talking, { at }))).toEqual({
      reason: 'role-not-chosen',
      role: 'helpers',
      chosenIn: 'talk',
    });
    expect(runState(circle, talking)).toMatchObject({
      step: { id: 'talk' },
      holders: { timekeeper: ['k1'], leader: ['k2'] },
    });
  });

  test('may be given to another in the same step', () => {
    const changed = ok(assign(ok(assign(choosing, { leader: ['k2'] })), { leader: ['k3'] }));
    expect(runState(circle, changed).holders).toEqual({ timekeeper: ['k1'], leader: ['k3'] });
  });

  test('decides who has a part', () => {
    const said = { id: 'e1', step: 'help', at, words: 'W' } as const;
    expect(refusal(recordEntry(circle, helping, { ...said, by: 'k2' }))).toMatchObject({ needed: ['helpers'] });
    expect(recordEntry(circle, helping, { ...said, by: 'k3' }).ok).toBe(true);
  });

  test.each<[string, ProtocolRun, Holders, object]>([
    ['before its step', started, { leader: ['k2'] }, { reason: 'not-chosen-here', role: 'leader', chosenIn: 'choose' }],
    ['after its step', talking, { leader: ['k3'] }, { reason: 'not-chosen-here', role: 'leader', chosenIn: 'choose' }],
    ['that is chosen nowhere', choosing, { timekeeper: ['k2'] }, { reason: 'not-chosen-here', role: 'timekeeper' }],
    ['that there is not', choosing, { chef: ['k2'] }, { reason: 'unknown-role', role: 'chef' }],
    ['to nobody', choosing, { leader: [] }, { reason: 'role-not-chosen', role: 'leader', chosenIn: 'choose' }],
    ['to two', choosing, { leader: ['k2', 'k3'] }, { reason: 'role-not-held-by-one', role: 'leader', holders: 2 }],
    ['to none of some', talking, { helpers: [] }, { reason: 'role-not-chosen', role: 'helpers', chosenIn: 'talk' }],
    ['to a stranger', choosing, { leader: ['k9'] }, { reason: 'unknown-participant', participant: 'k9' }],
  ])('is not given %s', (_, run, holders, expected) => {
    expect(refusal(assign(run, holders))).toEqual(expected);
  });

  test('is chosen anew in each turn; the others are kept', () => {
    const turn = ok(repeatProtocol(circle, helping, { at }));
    expect(runState(circle, turn)).toMatchObject({ turn: 2, step: { id: 'choose' }, holders: { timekeeper: ['k1'] } });
    expect(runState(circle, turn).holders).not.toHaveProperty('leader');
    expect(refusal(nextStep(circle, turn, { at }))).toMatchObject({ reason: 'role-not-chosen', role: 'leader' });
    const known = ok(repeatProtocol(circle, helping, { at, holders: { timekeeper: ['k1'], leader: ['k4'] } }));
    expect(runState(circle, next(known)).holders).toEqual({ timekeeper: ['k1'], leader: ['k4'] });
  });

  test('is kept where its step comes before the turns', () => {
    const once: Protocol = { ...circle, repeatsFrom: 'talk' };
    const turn = ok(repeatProtocol(once, helping, { at }));
    expect(runState(once, turn).holders).toEqual({ timekeeper: ['k1'], leader: ['k2'] });
    expect(refusal(repeatProtocol(once, helping, { at, holders: { timekeeper: ['k1'] } }))).toEqual({
      reason: 'role-not-chosen',
      role: 'leader',
      chosenIn: 'choose',
    });
  });
});

test('a protocol without roles gives none', () => {
  const plain: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
  const run = ok(startProtocol(plain, { id: 'r', unit: 'n', participants }));
  expect(refusal(assignRoles(plain, run, { at, holders: { chef: ['k1'] } }))).toEqual({
    reason: 'unknown-role',
    role: 'chef',
  });
});

describe('assignRoles', () => {
  test('does the same as the command', () => {
    const changed = ok(assignRoles(circle, choosing, { at, holders: { leader: ['k2'] } }));
    expect(changed).toEqual(ok(assign(choosing, { leader: ['k2'] })));
    expect(() => assignRoles(circle, choosing, { at: 'soon', holders: {} })).toThrow(RangeError);
  });
});

describe('a protocol whose roles are chosen', () => {
  const told = (change: object) =>
    checkProtocol({ ...circle, ...change } as Protocol).map(({ code, path }) => `${code} ${formatPath(path)}`);

  test.each<[object, string[]]>([
    [{}, []],
    [
      { roles: [{ id: 'leader', held: 'by-one', chosenIn: 'lunch' }], steps: [{ id: 'meet' }] },
      ['unknown-step $.repeatsFrom', 'unknown-step $.roles[0].chosenIn'],
    ],
    [
      { steps: circle.steps.map((step) => (step.id === 'choose' ? { ...step, roles: ['leader'] } : step)) },
      ['unknown-step $.roles[1].chosenIn'],
    ],
    [
      {
        steps: circle.steps.map((step) =>
          step.id === 'meet' ? { ...step, prompts: [{ id: 'p', roles: ['helpers'] }] } : step,
        ),
      },
      ['unknown-step $.roles[2].chosenIn'],
    ],
    [
      { roles: circle.roles.map((role) => (role.id === 'others' ? { ...role, chosenIn: 'meet' } : role)) },
      ['not-allowed $.roles[3].chosenIn'],
    ],
    [
      { roles: circle.roles.map((role) => (role.id === 'helpers' ? { ...role, chosenIn: 'help' } : role)) },
      ['unknown-step $.roles[2].chosenIn'],
    ],
    [
      {
        roles: [{ id: 'chair', held: 'by-one', chosenIn: 'choose' }],
        steps: [{ id: 'choose', form: 'group' }],
        repeatsFrom: 'choose',
      },
      ['unknown-step $.roles[0].chosenIn'],
    ],
    [
      {
        roles: [{ id: 'chair', held: 'by-one', chosenIn: 'choose' }],
        steps: [{ form: 'group', roles: ['chair'] }, { id: 'choose' }, { id: 'end' }],
      },
      [],
    ],
  ])('%#', (change, expected) => {
    expect(told(change).toSorted()).toEqual(expected);
  });
});

// Commands as people may give them, good and bad.
const person = fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k9');
const role = fc.constantFrom('timekeeper', 'leader', 'helpers', 'others', 'chef');
const holders = fc.dictionary(role, fc.uniqueArray(person, { maxLength: 2 }), { maxKeys: 2 });
const one = (id: string) => person.map((by): Holders => ({ [id]: [by] }));
const likely = fc.oneof(one('leader'), one('helpers'), holders);
const step = fc.constantFrom('meet', 'choose', 'talk', 'help');
const command: fc.Arbitrary<ProtocolCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<ProtocolCommand>({ do: 'next', at }) },
  { weight: 6, arbitrary: likely.map((given): ProtocolCommand => ({ do: 'assign', at, holders: given })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat(99), step, person)
      .map(([id, where, by]): ProtocolCommand => ({ do: 'record', entry: { id: `e${id}`, step: where, by, at } })),
  },
  {
    weight: 2,
    arbitrary: fc
      .option(holders, { nil: undefined })
      .map((given): ProtocolCommand => ({ do: 'repeat', at, ...(given && { holders: given }) })),
  },
);
const history = fc.array(command, { maxLength: 40, size: 'max' });

const follow = (run: ProtocolRun, commands: readonly ProtocolCommand[]) =>
  commands.reduce((here, each) => {
    const outcome = doCommand(circle, here, each);
    return outcome.ok ? outcome.value : here;
  }, run);

describe('any commands, in any order', () => {
  test('keep the run one that its protocol allows, and it goes on the same after it was saved (1000 runs)', () => {
    fc.assert(
      fc.property(history, fc.nat(40), (commands, cut) => {
        const whole = follow(started, commands);
        expect(checkProtocolRun(circle, whole)).toEqual([]);
        const saved = parseProtocolRun(circle, JSON.parse(JSON.stringify(follow(started, commands.slice(0, cut)))));
        if (!saved.ok) throw new Error(JSON.stringify(saved.issues));
        const resumed = follow(saved.value, commands.slice(cut));
        expect(resumed).toEqual(whole);
        expect(runState(circle, resumed)).toEqual(runState(circle, whole));
      }),
      { numRuns: 1000 },
    );
  });

  test('come to no step before its role is held: asked of the commands alone (3000 runs)', () => {
    const come = { talk: 0, help: 0, turns: 0 };
    fc.assert(
      fc.property(history, (commands) => {
        let [position, held] = [0, new Map<string, readonly string[]>()];
        for (const each of follow(started, commands).commands) {
          if (each.do === 'next') position += 1;
          if (each.do === 'assign') held = new Map([...held, ...Object.entries(each.holders)]);
          if (each.do === 'repeat') [position, held] = [1, new Map(Object.entries(each.holders ?? {}))];
          if (each.do === 'repeat') come.turns += 1;
          if (position >= 2) expect(held.get('leader')).toHaveLength(1);
          if (position >= 3) expect(held.get('helpers')?.length).toBeGreaterThan(0);
          if (each.do === 'next' && position === 2) come.talk += 1;
          if (each.do === 'next' && position === 3) come.help += 1;
        }
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(come.talk, come.help, come.turns)).toBeGreaterThan(100);
  });
});

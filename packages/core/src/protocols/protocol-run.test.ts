import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { parseProtocolRun } from '../json/parse-protocol-run.ts';
import { checkProtocolRun } from './check-protocol-run.ts';
import { doCommand } from './do-command.ts';
import { entryToAction } from './entry-to-action.ts';
import { finishProtocol } from './finish-protocol.ts';
import { nextStep } from './next-step.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolCommand } from './protocol-command.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';
import { recordEntry } from './record-entry.ts';
import { repeatProtocol } from './repeat-protocol.ts';
import { runState } from './run-state.ts';
import { startProtocol } from './start-protocol.ts';

const guidance = freeze(
  {
    id: 'guidance',
    version: '1.0.0',
    roles: [
      { id: 'leader', held: 'by-one' },
      { id: 'owner', held: 'by-one' },
      { id: 'others', held: 'by-the-rest' },
    ],
    steps: [
      { id: 'ideas', form: 'alone' },
      { id: 'case', form: 'group', roles: ['owner'], limit: { seconds: 60, per: 'speaker' } },
      { id: 'questions', form: 'group', roles: ['others'], prompts: [{ id: 'question' }] },
      {
        id: 'advice',
        form: 'group',
        prompts: [
          { id: 'tip', roles: ['others'] },
          { id: 'thanks', roles: ['owner'] },
        ],
      },
      { id: 'sum', form: 'plenum', outputs: ['goals'] },
    ],
    gates: [
      { id: 'questions-first', before: 'advice', all: 'questions' },
      { id: 'alone-first', before: 'case', all: 'ideas' },
    ],
    repeatsFrom: 'case',
  } as const satisfies Protocol,
  true,
);

const at = '2026-11-21T10:00:00Z';
const participants = ['k1', 'k2', 'k3', 'k4'];
const holders = { leader: ['k1'], owner: ['k2'] };

function ok(outcome: ProtocolOutcome): ProtocolRun {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
const refusal = (outcome: ProtocolOutcome) => (outcome.ok ? undefined : outcome.refusal);

const started = freeze(
  ok(startProtocol(guidance, { id: 'r1', unit: 'north', wave: 'autumn', participants, holders })),
  true,
);

let count = 0;
type Step = (typeof guidance)['steps'][number]['id'];
const entry = (step: Step, by?: string, prompt?: 'question' | 'tip' | 'thanks') => {
  count += 1;
  return { id: `e${count}`, step, at, words: 'W', ...(by && { by }), ...(prompt && { prompt }) };
};

/** The run after everybody thought alone, with the case told. */
function atQuestions(): ProtocolRun {
  let run = participants.reduce((one, by) => ok(recordEntry(guidance, one, entry('ideas', by))), started);
  run = ok(nextStep(guidance, run, { at }));
  run = ok(recordEntry(guidance, run, entry('case', 'k2')));
  return ok(nextStep(guidance, run, { at }));
}

function atSum(): ProtocolRun {
  let run = atQuestions();
  for (const by of ['k3', 'k4']) run = ok(recordEntry(guidance, run, entry('questions', by, 'question')));
  return ok(nextStep(guidance, ok(nextStep(guidance, run, { at })), { at }));
}

describe('start', () => {
  const start = (change: object) =>
    refusal(startProtocol(guidance as Protocol, { id: 'r', unit: 'n', participants, holders, ...change }));

  test('keeps what was given, each participant once', () => {
    const again = ok(startProtocol(guidance, { id: 'r1', unit: 'north', participants: ['k1', 'k2', 'k1'], holders }));
    expect(again).toEqual({
      id: 'r1',
      protocol: { id: 'guidance', version: '1.0.0' },
      unit: 'north',
      participants: ['k1', 'k2'],
      holders,
      commands: [],
    });
    expect(started.wave).toBe('autumn');
  });

  test.each([
    [{ holders: { leader: ['k1'] } }, { reason: 'role-not-held-by-one', role: 'owner', holders: 0 }],
    [{ holders: { ...holders, owner: ['k1', 'k2'] } }, { reason: 'role-not-held-by-one', role: 'owner', holders: 2 }],
    [{ holders: { ...holders, leader: ['k9'] } }, { reason: 'unknown-participant', participant: 'k9' }],
    [{ holders: { ...holders, guest: ['k1'] } }, { reason: 'unknown-role', role: 'guest' }],
    [{ holders: { leader: ['k1'], owner: undefined } }, { reason: 'role-not-held-by-one', role: 'owner', holders: 0 }],
  ])('%j is refused', (change, expected) => {
    expect(start(change)).toEqual(expected);
  });

  test('with nobody it throws', () => {
    expect(() => start({ participants: [] })).toThrow(RangeError);
  });

  test('without holders, where no role asks for one', () => {
    const plain: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
    expect(ok(startProtocol(plain, { id: 'r', unit: 'n', participants })).holders).toEqual({});
  });
});

describe('gates', () => {
  test('no case before all have thought alone', () => {
    const one = ok(recordEntry(guidance, started, entry('ideas', 'k1')));
    expect(refusal(nextStep(guidance, one, { at }))).toEqual({
      reason: 'gate-shut',
      gate: 'alone-first',
      all: 'ideas',
      waitingFor: ['k2', 'k3', 'k4'],
    });
  });

  test('no advice before all who ask have asked, or passed', () => {
    const run = atQuestions();
    expect(refusal(recordEntry(guidance, run, entry('advice', 'k3', 'tip')))).toEqual({
      reason: 'step-ahead',
      step: 'advice',
    });
    const asked = ok(recordEntry(guidance, run, entry('questions', 'k3', 'question')));
    expect(refusal(nextStep(guidance, asked, { at }))).toMatchObject({ gate: 'questions-first', waitingFor: ['k4'] });
    const pass = { id: 'pass', step: 'questions', prompt: 'question', by: 'k4', at } as const;
    const both = ok(recordEntry(guidance, asked, pass));
    expect(runState(guidance, ok(nextStep(guidance, both, { at }))).step.id).toBe('advice');
  });

  test('a gate that waits for a step before the turn began waits for nobody', () => {
    const turn = ok(repeatProtocol(guidance, atSum(), { at, holders: { leader: ['k3'], owner: ['k4'] } }));
    expect(runState(guidance, turn).step.id).toBe('case');
    const questions = ok(nextStep(guidance, turn, { at }));
    // What was asked in the turn before doesn't open the gate of this one, and others ask now.
    expect(refusal(nextStep(guidance, questions, { at }))).toMatchObject({ waitingFor: ['k1', 'k2'] });
  });
});

test('a gate for the end of a turn waits for a step before it in the first turn alone; without gates nothing waits', () => {
  const steps = [
    { id: 'think', form: 'alone' },
    { id: 'talk', form: 'group' },
    { id: 'end', form: 'plenum' },
  ] as const;
  const gates = [{ id: 'all-thought', before: 'end', all: 'think' }];
  const talk: Protocol = { id: 'talk', version: '1.0.0', steps, gates, repeatsFrom: 'talk' };
  const start = { id: 'r', unit: 'n', participants: ['k1'] };
  const begun = ok(nextStep(talk, ok(startProtocol(talk, start)), { at }));
  expect(refusal(nextStep(talk, begun, { at }))).toMatchObject({ gate: 'all-thought', waitingFor: ['k1'] });
  const thought = ok(recordEntry(talk, begun, { id: 'e1', step: 'think', by: 'k1', at }));
  const turn = ok(repeatProtocol(talk, ok(nextStep(talk, thought, { at })), { at }));
  expect(runState(talk, ok(nextStep(talk, turn, { at }))).step.id).toBe('end');
  const open: Protocol = { id: 'talk', version: '1.0.0', steps };
  expect(nextStep(open, ok(startProtocol(open, start)), { at }).ok).toBe(true);
});

describe('an entry', () => {
  test.each<[string, object, object]>([
    ['questions', { step: 'questions' }, { reason: 'prompt-needed', step: 'questions' }],
    ['of another step', { step: 'questions', prompt: 'tip' }, { reason: 'unknown-prompt', prompt: 'tip' }],
    ['without prompts', { step: 'ideas', prompt: 'tip', by: 'k1' }, { reason: 'unknown-prompt', prompt: 'tip' }],
    ['alone', { step: 'ideas' }, { reason: 'writer-needed', step: 'ideas' }],
    ['by a stranger', { step: 'ideas', by: 'k9' }, { reason: 'unknown-participant', participant: 'k9' }],
    [
      'by the leader',
      { step: 'questions', prompt: 'question', by: 'k1' },
      { reason: 'wrong-role', participant: 'k1', roles: ['leader'], needed: ['others'] },
    ],
    ['nowhere', { step: 'toString' }, { reason: 'unknown-step', step: 'toString' }],
  ])('%s: %j', (_, change, expected) => {
    const command = { do: 'record', entry: { ...entry('ideas'), ...change } } as ProtocolCommand;
    expect(refusal(doCommand(guidance, atQuestions(), command))).toEqual(expected);
  });

  test('answers a prompt of its role', () => {
    const advice = ok(nextStep(guidance, withQuestions(), { at }));
    expect(refusal(recordEntry(guidance, advice, entry('advice', 'k2', 'tip')))).toMatchObject({ needed: ['others'] });
    expect(refusal(recordEntry(guidance, advice, entry('advice', undefined, 'tip')))?.reason).toBe('writer-needed');
    expect(recordEntry(guidance, advice, entry('advice', 'k2', 'thanks')).ok).toBe(true);
  });

  test('is written once, and may come late', () => {
    const late = entry('ideas', 'k1');
    const run = ok(recordEntry(guidance, atQuestions(), late));
    expect(refusal(recordEntry(guidance, run, late))).toEqual({ reason: 'duplicate-entry', entry: late.id });
    expect(ok(recordEntry(guidance, atSum(), entry('sum'))).commands.at(-1)?.do).toBe('record');
  });
});

const withQuestions = () =>
  ['k3', 'k4'].reduce((run, by) => ok(recordEntry(guidance, run, entry('questions', by, 'question'))), atQuestions());

describe('the end', () => {
  test('comes after the last step, and nothing after it', () => {
    expect(refusal(finishProtocol(guidance, started, { at }))).toEqual({ reason: 'not-at-the-end', step: 'ideas' });
    expect(refusal(repeatProtocol(guidance, started, { at }))).toEqual({ reason: 'not-at-the-end', step: 'ideas' });
    expect(refusal(nextStep(guidance, atSum(), { at }))).toEqual({ reason: 'last-step' });
    const finished = ok(finishProtocol(guidance, atSum(), { at }));
    expect(runState(guidance, finished).finished).toBe(true);
    expect(refusal(recordEntry(guidance, finished, entry('sum')))).toEqual({ reason: 'finished' });
    expect(refusal(repeatProtocol(guidance, finished, { at }))).toEqual({ reason: 'finished' });
  });

  test('another turn takes its holders, or keeps them; not a protocol of one turn', () => {
    const kept = ok(repeatProtocol(guidance, atSum(), { at }));
    expect(runState(guidance, kept)).toMatchObject({ turn: 2, holders, finished: false });
    expect(refusal(repeatProtocol(guidance, atSum(), { at, holders: { leader: ['k1'] } }))?.reason).toBe(
      'role-not-held-by-one',
    );
    const plain: Protocol = { id: 'talk', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] };
    const run = ok(startProtocol(plain, { id: 'r', unit: 'n', participants }));
    expect(refusal(repeatProtocol(plain, run, { at }))).toEqual({ reason: 'one-turn-only' });
  });

  test('a step before the one that turns begin at is not in a later turn', () => {
    const turn = ok(repeatProtocol(guidance, atSum(), { at }));
    expect(refusal(recordEntry(guidance, turn, entry('ideas', 'k1')))).toEqual({
      reason: 'unknown-step',
      step: 'ideas',
    });
  });
});

// Commands as people may give them, good and bad.
const person = fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k9', undefined);
const step = fc.constantFrom('ideas', 'case', 'questions', 'advice', 'sum', 'coffee');
const prompt = fc.constantFrom('question', 'tip', 'thanks', undefined);
const record = fc.tuple(fc.nat(30), step, person, prompt, fc.boolean()).map(
  ([id, where, by, asked, says]): ProtocolCommand => ({
    do: 'record',
    entry: {
      id: `e${id}`,
      step: where,
      at,
      ...(by && { by }),
      ...(asked && { prompt: asked }),
      ...(says && { words: 'W' }),
    },
  }),
);
const given = fc.constantFrom(
  undefined,
  holders,
  { leader: ['k3'], owner: ['k1'] },
  { leader: ['k3'] },
  { chef: ['k1'] },
);
const advice = fc
  .tuple(fc.nat(9), fc.constantFrom('k1', 'k3', 'k4'))
  .map(
    ([id, by]): ProtocolCommand => ({ do: 'record', entry: { id: `t${id}`, step: 'advice', by, prompt: 'tip', at } }),
  );
const command: fc.Arbitrary<ProtocolCommand> = fc.oneof(
  { weight: 3, arbitrary: advice },
  { weight: 8, arbitrary: record },
  { weight: 3, arbitrary: fc.constant<ProtocolCommand>({ do: 'next', at }) },
  {
    weight: 1,
    arbitrary: given.map((held): ProtocolCommand => ({ do: 'repeat', at, ...(held && { holders: held }) })),
  },
  { weight: 1, arbitrary: fc.constant<ProtocolCommand>({ do: 'finish', at }) },
);
/** Half of the histories are led to the end by those who do what is asked, with the others' commands between. */
const helpful = (where: string, by: string, asked?: string): ProtocolCommand => ({
  do: 'record',
  entry: { id: `h-${where}-${by}`, step: where, by, at, ...(asked && { prompt: asked }) },
});
const led: ProtocolCommand[] = [
  ...participants.map((by) => helpful('ideas', by)),
  { do: 'next', at },
  { do: 'next', at },
  helpful('questions', 'k3', 'question'),
  helpful('questions', 'k4', 'question'),
  { do: 'next', at },
  { do: 'next', at },
  { do: 'repeat', at },
];
const history = fc
  .tuple(fc.boolean(), fc.array(command, { maxLength: 40, size: 'max' }), fc.infiniteStream(fc.nat(2)))
  .map(([isLed, commands, gaps]) => {
    const between = [...commands];
    if (!isLed) return between;
    return [...led.flatMap((one) => [...between.splice(0, gaps.next().value), one]), ...between];
  });

const follow = (run: ProtocolRun, commands: readonly ProtocolCommand[]) =>
  commands.reduce((one, next) => {
    const outcome = doCommand(guidance, one, next);
    return outcome.ok ? outcome.value : one;
  }, run);

describe('any commands, in any order', () => {
  test('keep the run one that its protocol allows', () => {
    fc.assert(
      fc.property(history, (commands) => {
        expect(checkProtocolRun(guidance, follow(started, commands))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('go on the same after the run was saved and read again at any point', () => {
    fc.assert(
      fc.property(history, fc.nat(60), (commands, cut) => {
        const saved = JSON.stringify(follow(started, commands.slice(0, cut)));
        const parsed = parseProtocolRun(guidance, JSON.parse(saved));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const resumed = follow(parsed.value, commands.slice(cut));
        expect(resumed).toEqual(follow(started, commands));
        expect(runState(guidance, resumed)).toEqual(runState(guidance, follow(started, commands)));
      }),
      { numRuns: 1000 },
    );
  });

  test('lose no entry, and change none', () => {
    fc.assert(
      fc.property(history, (commands) => {
        let run = started;
        const accepted: unknown[] = [];
        for (const one of commands) {
          const outcome = doCommand(guidance, run, one);
          if (!outcome.ok) continue;
          run = outcome.value;
          if (one.do === 'record') accepted.push(one.entry);
        }
        const kept = runState(guidance, run).entries.map(({ turn: _, ...rest }) => rest);
        expect(kept).toEqual(accepted);
      }),
      { numRuns: 1000 },
    );
  });

  test('pass no gate: asked of the commands alone, all had asked before the first advice of each turn', () => {
    let passed = 0;
    fc.assert(
      fc.property(history, (commands) => {
        let [asked, thought, turn, owner, leader] = [new Set<unknown>(), new Set<unknown>(), 1, 'k2', 'k1'];
        for (const one of follow(started, commands).commands) {
          if (one.do === 'repeat') {
            [asked, turn] = [new Set(), turn + 1];
            owner = one.holders?.['owner']?.[0] ?? owner;
            leader = one.holders?.['leader']?.[0] ?? leader;
          }
          if (one.do !== 'record') continue;
          if (one.entry.step === 'questions') asked.add(one.entry.by);
          if (one.entry.step === 'ideas') thought.add(one.entry.by);
          if (one.entry.step === 'case' && turn === 1) expect(thought.size).toBe(4);
          if (one.entry.step !== 'advice') continue;
          passed += 1;
          const others = participants.filter((by) => by !== owner && by !== leader);
          expect(others.every((by) => asked.has(by))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(100);
  });

  test('done again one by one give the same run', () => {
    fc.assert(
      fc.property(history, (commands) => {
        const run = follow(started, commands);
        const again = run.commands.reduce((one, next) => ok(doCommand(guidance, one, next)), started);
        expect(again).toEqual(run);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a run from outside', () => {
  const told = (run: object) => {
    const parsed = parseProtocolRun(guidance, run);
    return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  test.each([
    [{}, []],
    [{ protocol: { id: 'talk', version: '1.0.0' } }, ['wrong-protocol protocol.id']],
    [{ protocol: { id: 'guidance', version: '2.0.0' } }, ['wrong-version protocol.version']],
    [{ holders: {} }, ['refused holders']],
    [
      {
        commands: [
          { do: 'next', at },
          { do: 'next', at },
        ],
      },
      ['refused commands.0'],
    ],
    [{ commands: [{ do: 'dance', at }] }, ['wrong-form commands.0.do']],
    [
      { commands: [{ do: 'next', at: 'now' }], participants: [], note: 1 },
      ['too-few participants', 'wrong-form commands.0.at', 'unknown-key note'],
    ],
  ])('with %j gives %j', (change, expected) => {
    expect(told({ ...started, ...change })).toEqual(expected);
  });

  test('that goes beyond the steps has no state', () => {
    const beyond: ProtocolRun = { ...started, commands: Array.from({ length: 9 }, () => ({ do: 'next', at })) };
    expect(() => runState(guidance, beyond)).toThrow(
      new RangeError('The run leaves the 5 steps of the protocol guidance; check it by checkProtocolRun first.'),
    );
  });

  test('no JSON throws', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
        expect(parseProtocolRun(guidance, data).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

test('an entry becomes an action; a pass does not', () => {
  const said = { id: 'e1', step: 'sum', words: 'Read aloud', indicators: ['aloud'], at };
  const training = { set: 'drivers', tag: 'training' };
  expect(
    entryToAction(said, { id: 'a1', document: 'r1', goal: 'g1', owner: 'k2', due: '2027-01-15', tags: [training] }),
  ).toEqual({
    id: 'a1',
    what: 'Read aloud',
    status: 'planned',
    goal: 'g1',
    owner: 'k2',
    due: '2027-01-15',
    tags: [training],
    indicators: ['aloud'],
    from: { document: 'r1', entry: 'e1' },
  });
  expect(entryToAction({ id: 'e2', words: 'W' }, { id: 'a1', document: 'r1' })).not.toHaveProperty('indicators');
  expect(entryToAction({ id: 'e3' }, { id: 'a1', document: 'r1' })).toBeUndefined();
});

test('what is done at no time is not done', () => {
  const noTime = /^A command takes a date and time with its offset from UTC; received "soon"\. Pass one such as/;
  expect(() => nextStep(guidance, started, { at: 'soon' })).toThrow(noTime);
  expect(() => recordEntry(guidance, started, { ...entry('ideas', 'k1'), at: 'soon' })).toThrow(noTime);
});

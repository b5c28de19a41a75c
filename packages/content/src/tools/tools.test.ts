import {
  addToSheet,
  assignRoles,
  type ChosenHolders,
  checkPlan,
  checkProtocol,
  checkTool,
  emptyPlaces,
  entriesByPlace,
  entryToAction,
  finishProtocol,
  type Goal,
  labelEntry,
  nextStep,
  type Outcome,
  openSheet,
  type Protocol,
  type ProtocolRun,
  parseProtocolRun,
  parseSheet,
  putAction,
  recordEntry,
  repeatProtocol,
  runState,
  type Sheet,
  type SheetEntry,
  smartGaps,
  startProtocol,
  type Tool,
} from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { nb as coreComponentsNb } from './core-components/nb.ts';
import { coreComponents } from './core-components/tool.ts';
import { nb as dialogueConferenceNb } from './dialogue-conference/nb.ts';
import { dialogueConference } from './dialogue-conference/protocol.ts';
import { nb as doneLearnedWiseNb } from './done-learned-wise/nb.ts';
import { doneLearnedWise } from './done-learned-wise/tool.ts';
import { individualGroupPlenum } from './individual-group-plenum/protocol.ts';
import { nb as lessonStudyNb } from './lesson-study/nb.ts';
import { lessonStudy } from './lesson-study/protocol.ts';
import { peerSupervision } from './peer-supervision/protocol.ts';
import { nb as ringstabekkCrossNb } from './ringstabekk-cross/nb.ts';
import { ringstabekkCross } from './ringstabekk-cross/tool.ts';
import { en as smartGoalsEn } from './smart-goals/en.ts';
import { smartGoals } from './smart-goals/tool.ts';
import { nb as swotNb } from './swot/nb.ts';
import { swot } from './swot/tool.ts';

const at = '2026-11-21T10:00:00Z';

/** Nothing here may change what it was given. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

function done<Value>(outcome: Outcome<Value, unknown>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return frozen(outcome.value);
}
function refused<Refusal>(outcome: Outcome<unknown, Refusal>): Refusal {
  if (outcome.ok) throw new Error('Expected a refusal; it went through.');
  return outcome.refusal;
}

/** Goes on from step to step until the run stands at one. */
function goTo<const P extends Protocol>(protocol: P, run: ProtocolRun, step: P['steps'][number]['id']): ProtocolRun {
  const here = runState(protocol, run).step.id;
  return here === step ? run : goTo(protocol, done(nextStep(protocol, run, { at })), step);
}

const saved = (protocol: Protocol, run: ProtocolRun) => {
  const parsed = parseProtocolRun(protocol, JSON.parse(JSON.stringify(run)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return frozen(parsed.value);
};

const plan = frozen({ id: 'p1', unit: 'north', goals: [], actions: [], events: [] });

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe.each<Protocol>([individualGroupPlenum, dialogueConference, peerSupervision, lessonStudy])(
  'the protocol $id',
  (protocol) => {
    test('holds, as core checks it', () => {
      expect(checkProtocol(protocol)).toEqual([]);
    });

    test('runs from its first step to its end when everybody writes where they have a part, and is read back', () => {
      const participants = ['k1', 'k2', 'k3', 'k4'];
      const one = (protocol.roles ?? []).filter(({ held }) => held === 'by-one');
      const holders = Object.fromEntries(one.map(({ id }, index) => [id, [`k${index + 1}`]]));
      let run = done(startProtocol(protocol, { id: 'r1', unit: 'north', participants, holders }));
      const passed: string[] = [];
      for (const { id: step, prompts = [undefined] } of protocol.steps) {
        run = goTo(protocol, run, step);
        for (const by of participants) {
          for (const prompt of prompts) {
            const id = `${step}/${by}/${prompt?.id ?? ''}`;
            const entry = { id, step, by, words: 'W', at, ...(prompt && { prompt: prompt.id }) };
            const outcome = recordEntry(protocol, run, entry);
            if (outcome.ok) run = outcome.value;
            else expect(outcome.refusal.reason).toBe('wrong-role');
          }
        }
        passed.push(runState(protocol, run).step.id);
      }
      expect(passed).toEqual(idsOf(protocol.steps));
      const { entries, finished } = runState(protocol, done(finishProtocol(protocol, saved(protocol, run), { at })));
      expect([finished, new Set(entries.map(({ step }) => step))]).toEqual([true, new Set(idsOf(protocol.steps))]);
    });
  },
);

describe('I-G-P', () => {
  test('is individual, group and plenum, in that order', () => {
    expect(individualGroupPlenum.steps.map(({ id, form }) => `${id}: ${form}`)).toEqual([
      'individual: alone',
      'group: group',
      'plenum: plenum',
    ]);
  });

  test('lets no group begin before everybody has thought alone, or passed', () => {
    const start = { id: 'r1', unit: 'north', participants: ['k1', 'k2'] };
    let run = done(startProtocol(individualGroupPlenum, start));
    run = done(recordEntry(individualGroupPlenum, run, { id: 'e1', step: 'individual', by: 'k1', words: 'W', at }));
    const waiting = { reason: 'gate-shut', gate: 'individual-first', all: 'individual', waitingFor: ['k2'] };
    expect(refused(nextStep(individualGroupPlenum, run, { at }))).toEqual(waiting);
    run = done(recordEntry(individualGroupPlenum, run, { id: 'e2', step: 'individual', by: 'k2', at }));
    run = done(nextStep(individualGroupPlenum, run, { at }));
    // What a group says is its own: nobody has to be named.
    run = done(recordEntry(individualGroupPlenum, run, { id: 'e3', step: 'group', words: 'Together', at }));
    expect(runState(individualGroupPlenum, goTo(individualGroupPlenum, run, 'plenum')).step.form).toBe('plenum');
  });
});

describe('the dialogue conference', () => {
  const start = frozen({
    id: 'r1',
    unit: 'north',
    participants: ['k1', 'k2', 'k3', 'k4'],
    holders: { 'school-leaders': ['k1'], 'after-school-leaders': ['k2'], 'chief-union-representatives': ['k3'] },
  });

  test('has four rooms with their forms: plenum, plenum, groups after each alone, and the own team', () => {
    const rooms = dialogueConference.steps.map(({ id, form }) => `${id.split('-')[1]} ${form}`);
    expect(rooms).toEqual(['1 plenum', '2 plenum', '3 alone', '3 group', '4 own-team']);
  });

  test('has the names, groups and questions of the source', () => {
    const { steps, roles, prompts } = dialogueConferenceNb;
    expect(steps['room-1-theory']).toContain('Forankring av teori, begreper og modeller');
    expect(steps['room-2-practice']).toContain('Eksempler fra praksis');
    expect(steps['room-3-networks']).toContain('Nettverksarbeid');
    expect(steps['room-4-own-team']).toContain('Refleksjon i egen ledergruppe');
    expect(Object.values(roles).slice(0, 3)).toEqual([
      'Skoleledere',
      'Ledere i skolefritidsordningen (SFO)',
      'Hovedtillitsvalgte',
    ]);
    expect([prompts.done, prompts.learned, prompts.wise]).toEqual([
      'Hva har vi gjort?',
      'Hva har vi lært?',
      'Hva er lurt å gjøre videre?',
    ]);
  });

  test('sets goals and actions in room 4, and in no other', () => {
    const outputs = dialogueConference.steps.map((step) => ('outputs' in step ? step.outputs : []));
    expect(outputs).toEqual([[], [], [], [], ['goals', 'actions', 'summary']]);
  });

  test('begins the networks when each has thought alone, and knows which group said what', () => {
    let run = goTo(dialogueConference, done(startProtocol(dialogueConference, start)), 'room-3-alone');
    for (const by of ['k1', 'k2', 'k3']) {
      run = done(recordEntry(dialogueConference, run, { id: by, step: 'room-3-alone', by, words: 'W', at }));
    }
    expect(refused(nextStep(dialogueConference, run, { at }))).toMatchObject({ waitingFor: ['k4'] });
    run = done(recordEntry(dialogueConference, run, { id: 'k4', step: 'room-3-alone', by: 'k4', at }));
    run = done(nextStep(dialogueConference, run, { at }));
    const said = { id: 'e1', step: 'room-3-networks', words: 'Begin small', at } as const;
    expect(refused(recordEntry(dialogueConference, run, said)).reason).toBe('writer-needed');
    expect(recordEntry(dialogueConference, run, { ...said, by: 'k3' }).ok).toBe(true);
    // One who sits in none of the three groups, as when a school uses the model on its own.
    expect(recordEntry(dialogueConference, run, { ...said, by: 'k4' }).ok).toBe(true);
  });

  test('gives what is thought wise in room 4 to the plan, as an action', () => {
    let run = done(startProtocol(dialogueConference, { ...start, participants: ['k1'], holders: {} }));
    run = goTo(dialogueConference, run, 'room-3-alone');
    run = done(recordEntry(dialogueConference, run, { id: 'e1', step: 'room-3-alone', by: 'k1', at }));
    run = goTo(dialogueConference, run, 'room-4-own-team');
    const wise = { id: 'e2', step: 'room-4-own-team', prompt: 'wise', words: 'Read aloud daily', at } as const;
    run = done(recordEntry(dialogueConference, run, wise));
    const entry = runState(dialogueConference, run).entries.find(({ prompt }) => prompt === 'wise');
    const action = entry && entryToAction(entry, { id: 'a1', document: run.id });
    expect(action).toEqual({
      id: 'a1',
      what: 'Read aloud daily',
      status: 'planned',
      from: { document: 'r1', entry: 'e2' },
    });
    expect(action && checkPlan({}, putAction(plan, action))).toEqual([]);
  });
});

describe('peer supervision', () => {
  const holders = { 'conversation-leader': ['k1'], 'case-owner': ['k2'] };
  const start = frozen({ id: 'r1', unit: 'north', participants: ['k1', 'k2', 'k3', 'k4'], holders });

  /** Somebody says something in a step. */
  const say = (run: ProtocolRun, by: string, step: (typeof peerSupervision)['steps'][number]['id'], turn = 1) =>
    recordEntry(peerSupervision, run, { id: `${turn}/${step}/${by}`, step, by, words: 'W', at });

  const atQuestions = goTo(peerSupervision, done(startProtocol(peerSupervision, start)), 'clarifying-questions');
  const allAsked = done(say(done(say(atQuestions, 'k3', 'clarifying-questions')), 'k4', 'clarifying-questions'));

  test('has the thirteen points of the source, in its order', () => {
    expect(idsOf(peerSupervision.steps)).toEqual([
      'form-groups',
      'choose-leader',
      'pitch-cases',
      'choose-case',
      'present-case',
      'clarifying-questions',
      'keep-focus',
      'owner-thoughts',
      'advice',
      'think-aloud',
      'sum-up',
      'write-down',
      'another-case',
    ]);
    expect(peerSupervision.steps).toHaveLength(13);
  });

  test('has three roles: one leader, one owner, and the rest', () => {
    expect(peerSupervision.roles.map(({ id, held }) => `${id} ${held}`)).toEqual([
      'conversation-leader by-one',
      'case-owner by-one',
      'others by-the-rest',
    ]);
    const two = { ...holders, 'case-owner': ['k2', 'k3'] };
    expect(refused(startProtocol(peerSupervision, { ...start, holders: two }))).toMatchObject({ role: 'case-owner' });
  });

  test('has one time limit: a minute for each who tells of a case', () => {
    const limits = peerSupervision.steps.flatMap((step) => ('limit' in step ? [{ id: step.id, ...step.limit }] : []));
    expect(limits).toEqual([{ id: 'pitch-cases', seconds: 60, per: 'speaker' }]);
  });

  test('takes no advice before everybody has asked, or passed', () => {
    expect(refused(say(atQuestions, 'k3', 'advice'))).toEqual({ reason: 'step-ahead', step: 'advice' });
    const oneAsked = done(say(atQuestions, 'k3', 'clarifying-questions'));
    const before = goTo(peerSupervision, oneAsked, 'owner-thoughts');
    const shut = refused(nextStep(peerSupervision, before, { at }));
    expect(shut).toMatchObject({ reason: 'gate-shut', gate: 'questions-before-advice', waitingFor: ['k4'] });
    const pass = { id: 'e9', step: 'clarifying-questions', by: 'k4', at } as const;
    const open = done(recordEntry(peerSupervision, before, pass));
    expect(runState(peerSupervision, done(nextStep(peerSupervision, open, { at }))).step.id).toBe('advice');
  });

  test('lets the others advise, and neither the owner nor the leader', () => {
    const run = goTo(peerSupervision, allAsked, 'advice');
    expect(refused(say(run, 'k2', 'advice'))).toMatchObject({ reason: 'wrong-role', needed: ['others'] });
    expect(refused(say(run, 'k1', 'advice'))).toMatchObject({ reason: 'wrong-role', needed: ['others'] });
    expect(say(run, 'k4', 'advice').ok).toBe(true);
  });

  test('opens another case with another leader, whose questions come first again', () => {
    const end = goTo(peerSupervision, allAsked, 'another-case');
    expect(refused(repeatProtocol(peerSupervision, goTo(peerSupervision, allAsked, 'sum-up'), { at })).reason).toBe(
      'not-at-the-end',
    );
    const next = { 'conversation-leader': ['k3'], 'case-owner': ['k4'] };
    const turn = saved(peerSupervision, done(repeatProtocol(peerSupervision, end, { at, holders: next })));
    expect(runState(peerSupervision, turn)).toMatchObject({
      turn: 2,
      step: { id: 'choose-leader' },
      holders: next,
    });
    const before = goTo(peerSupervision, turn, 'owner-thoughts');
    expect(refused(nextStep(peerSupervision, before, { at }))).toMatchObject({ waitingFor: ['k1', 'k2'] });
    expect(refused(say(before, 'k3', 'clarifying-questions', 2)).reason).toBe('wrong-role');
    const asked = done(say(done(say(before, 'k1', 'clarifying-questions', 2)), 'k2', 'clarifying-questions', 2));
    const over = done(finishProtocol(peerSupervision, goTo(peerSupervision, asked, 'another-case'), { at }));
    expect(runState(peerSupervision, over)).toMatchObject({ finished: true, turn: 2 });
    expect(refused(nextStep(peerSupervision, over, { at })).reason).toBe('finished');
  });

  test('asks for what was done and learned, for the problem and the solution, and for what is wise', () => {
    const asked = peerSupervision.steps.flatMap((step) =>
      'prompts' in step ? [`${step.id}: ${idsOf(step.prompts).join(', ')}`] : [],
    );
    expect(asked).toEqual([
      'present-case: case-done, case-learned',
      'owner-thoughts: owner-problem, owner-solution',
      'think-aloud: case-wise',
      'write-down: own-learned, own-wise',
    ]);
  });

  test('makes an action of what one finds wise', () => {
    const run = goTo(peerSupervision, allAsked, 'write-down');
    const wise = { id: 'e1', step: 'write-down', prompt: 'own-wise', by: 'k2', words: 'Ask the pupils', at } as const;
    const entry = runState(peerSupervision, done(recordEntry(peerSupervision, run, wise))).entries.at(-1);
    expect(entry && entryToAction(entry, { id: 'a1', document: run.id, owner: 'k2' })).toMatchObject({
      what: 'Ask the pupils',
      from: { document: 'r1', entry: 'e1' },
    });
  });
});

describe('the roles of peer supervision', () => {
  const start = frozen({ id: 'r1', unit: 'north', participants: ['k1', 'k2', 'k3', 'k4'] });
  const choose = (run: ProtocolRun, holders: ChosenHolders<typeof peerSupervision>['holders']) =>
    done(assignRoles(peerSupervision, run, { at, holders }));

  test('are chosen by the group, in the second point and in the fourth', () => {
    let run = goTo(peerSupervision, done(startProtocol(peerSupervision, start)), 'choose-leader');
    const leaderless = { reason: 'role-not-chosen', role: 'conversation-leader', chosenIn: 'choose-leader' };
    expect(refused(nextStep(peerSupervision, run, { at }))).toEqual(leaderless);
    run = goTo(peerSupervision, choose(run, { 'conversation-leader': ['k1'] }), 'choose-case');
    const ownerless = { reason: 'role-not-chosen', role: 'case-owner', chosenIn: 'choose-case' };
    expect(refused(nextStep(peerSupervision, run, { at }))).toEqual(ownerless);
    run = goTo(peerSupervision, choose(run, { 'case-owner': ['k2'] }), 'present-case');
    const told = { id: 'e1', step: 'present-case', prompt: 'case-done', by: 'k2', words: 'W', at } as const;
    run = saved(peerSupervision, done(recordEntry(peerSupervision, run, told)));
    expect(refused(recordEntry(peerSupervision, run, { ...told, id: 'e2', by: 'k3' })).reason).toBe('wrong-role');
  });

  test('are chosen anew when there is another case', () => {
    const holders = { 'conversation-leader': ['k1'], 'case-owner': ['k2'] };
    let run = goTo(peerSupervision, done(startProtocol(peerSupervision, { ...start, holders })), 'owner-thoughts');
    for (const by of ['k3', 'k4']) {
      run = done(recordEntry(peerSupervision, run, { id: by, step: 'clarifying-questions', by, at }));
    }
    const turn = done(repeatProtocol(peerSupervision, goTo(peerSupervision, run, 'another-case'), { at }));
    expect(runState(peerSupervision, turn)).toMatchObject({ turn: 2, holders: {} });
    expect(refused(nextStep(peerSupervision, turn, { at }))).toMatchObject({ role: 'conversation-leader' });
  });
});

describe('lesson study', () => {
  test('is to plan, carry out, evaluate and adjust together, in that order', () => {
    expect(lessonStudy.steps.map(({ id, form }) => `${id} ${form}`)).toEqual([
      'plan group',
      'carry-out group',
      'evaluate group',
      'adjust group',
    ]);
    const verbs = Object.values(lessonStudyNb.steps).map((words) => words.split(' ')[0]);
    expect(verbs).toEqual(['Planlegg', 'Gjennomfør', 'Evaluer', 'Juster']);
  });

  test('has one turn, as the source says no more', () => {
    const run = done(startProtocol(lessonStudy, { id: 'r1', unit: 'grade-5', participants: ['k1'] }));
    const end = goTo(lessonStudy, run, 'adjust');
    expect(refused(repeatProtocol(lessonStudy, end, { at })).reason).toBe('one-turn-only');
  });
});

const newSheet = (tool: Tool, id = 's1') => frozen(openSheet(tool, { id, unit: 'north' }));

/** Writes entries, each of which says where it stands. */
const fill = (
  tool: Tool,
  sheet: Sheet,
  ...entries: readonly (Pick<SheetEntry, 'id' | 'place'> & Partial<SheetEntry>)[]
) => entries.reduce((filled, entry) => done(addToSheet(tool, filled, { words: 'W', at, ...entry })), sheet);

describe.each<Tool>([doneLearnedWise, swot, ringstabekkCross, coreComponents, smartGoals])('the tool $id', (tool) => {
  test('holds, as core checks it', () => {
    expect(checkTool(tool)).toEqual([]);
  });

  test('keeps a sheet over saving, and takes no place that it has not', () => {
    const first = emptyPlaces(tool, newSheet(tool))[0]?.place ?? '';
    const sheet = fill(tool, newSheet(tool), { id: 'e1', place: first });
    expect(parseSheet(tool, JSON.parse(JSON.stringify(sheet)))).toEqual({ ok: true, value: sheet });
    const elsewhere = addToSheet(tool, sheet, { id: 'e2', place: 'elsewhere', words: 'W', at });
    expect(elsewhere).toMatchObject({ ok: false, refusal: { reason: 'unknown-place' } });
  });
});

describe('done, learned, wise', () => {
  const autumn = { id: 's1', unit: 'north', wave: '2026-autumn' };
  const spring = { id: 's2', unit: 'north', wave: '2027-spring' };

  test('asks the three questions of the source, in its words and order', () => {
    expect(idsOf(doneLearnedWise.questions)).toEqual(['done', 'learned', 'wise']);
    expect(Object.values(doneLearnedWiseNb.places)).toEqual([
      'Hva har vi gjort?',
      'Hva har vi lært?',
      'Hva er lurt å gjøre videre?',
    ]);
  });

  test('opens the next wave with what was wise in the last, and with nothing else of it', () => {
    const last = fill(
      doneLearnedWise,
      frozen(openSheet(doneLearnedWise, autumn)),
      { id: 'e1', place: 'done', words: 'Two classes read aloud' },
      { id: 'e2', place: 'learned', words: 'Ten minutes is enough' },
      { id: 'e3', place: 'wise', words: 'Let every class begin' },
    );
    expect(emptyPlaces(doneLearnedWise, last)).toEqual([]);
    const next = openSheet(doneLearnedWise, spring, last);
    expect(next.opens?.map(({ sheet, entry }) => [sheet, entry.words])).toEqual([['s1', 'Let every class begin']]);
    expect(emptyPlaces(doneLearnedWise, next).map(({ place }) => place)).toEqual(['done', 'learned', 'wise']);
    const [carried] = next.opens ?? [];
    const action = carried && entryToAction(carried.entry, { id: 'a1', document: carried.sheet });
    expect(action).toMatchObject({ what: 'Let every class begin', from: { document: 's1', entry: 'e3' } });
  });
});

describe('SWOT', () => {
  test('has four cells, named as in the source, with one, one, two and two questions', () => {
    expect(swot.cells.map(({ prompts }) => prompts.length)).toEqual([1, 1, 2, 2]);
    expect(Object.values(swotNb.places)).toEqual(['Styrker (S)', 'Svakheter (W)', 'Muligheter (O)', 'Trusler (T)']);
  });

  test('collects what several groups wrote, cell by cell, under what they sorted it', () => {
    const one = fill(swot, newSheet(swot), { id: 'e1', place: 'threats', prompt: 'dangers', indicators: ['time'] });
    const other = labelEntry(fill(swot, newSheet(swot, 's2'), { id: 'e1', place: 'threats' }), 'e1', 'Time');
    const sorted = entriesByPlace(swot, [labelEntry(one, 'e1', 'Time'), other]);
    expect(sorted.map(({ place, labels }) => [place, labels.map(({ entries }) => entries.length)])).toEqual([
      ['strengths', []],
      ['weaknesses', []],
      ['opportunities', []],
      ['threats', [2]],
    ]);
    const [entry] = one.entries;
    expect(entry && entryToAction(entry, { id: 'a1', document: 's1' })?.indicators).toEqual(['time']);
  });

  test('answers a question in its own cell', () => {
    const outcome = addToSheet(swot, newSheet(swot), {
      id: 'e1',
      place: 'strengths',
      prompt: 'dangers',
      words: 'W',
      at,
    });
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'unknown-prompt', prompt: 'dangers' } });
  });
});

describe('the Ringstabekk cross', () => {
  test('is two by two, with the four questions of the source', () => {
    const { rows, columns, cells } = ringstabekkCross;
    expect(cells.map(({ row, column }) => `${row} ${column}`)).toEqual(
      rows.flatMap((row) => columns.map((column) => `${row} ${column}`)),
    );
    expect(cells).toHaveLength(4);
    expect(Object.values(ringstabekkCrossNb.places)).toEqual([
      'Hva var bra?',
      'Hvorfor?',
      'Hva kan bli bedre?',
      'Hvordan?',
    ]);
  });

  test('tells what is not yet answered, and makes an action of how it can be better', () => {
    const sheet = fill(
      ringstabekkCross,
      newSheet(ringstabekkCross),
      { id: 'e1', place: 'good' },
      { id: 'e2', place: 'why' },
      { id: 'e3', place: 'better' },
    );
    expect(emptyPlaces(ringstabekkCross, sheet)).toEqual([{ place: 'how' }]);
    const full = fill(ringstabekkCross, sheet, { id: 'e4', place: 'how', words: 'Share the plan on Monday' });
    expect(emptyPlaces(ringstabekkCross, full)).toEqual([]);
    const how = full.entries.find(({ place }) => place === 'how');
    expect(how && entryToAction(how, { id: 'a1', document: 's1' })?.what).toBe('Share the plan on Monday');
  });
});

describe('core components', () => {
  // The example of the source: a component, three sub-points, what each holds, and what drives it; D is left empty.
  const drivers = { 'training-and-tools': 3, guidance: 2, leadership: 4 } as const;
  const points = ['b1', 'b2', 'b3'];
  const example = fill(
    coreComponents,
    newSheet(coreComponents),
    { id: 'a', place: 'component' },
    ...points.map((id) => ({ id, place: 'sub-point', under: 'a' })),
    ...points.map((under) => ({ id: `c-${under}`, place: 'factor', under })),
    ...Object.entries(drivers).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => ({ id: `${group}-${index}`, place: 'driver', under: 'a', group })),
    ),
  );

  test('goes from A to E, with drivers in three groups', () => {
    const levels = Object.values(coreComponentsNb.places).map((words) => words.split(':')[0]);
    expect(levels).toEqual([
      'A. Identifisere',
      'B. Underpunkter',
      'C. Operasjonalisere',
      'D. Beskrive hvordan',
      'E. Implementeringsdrivere',
    ]);
    expect(Object.values(coreComponentsNb.groups)).toEqual(['Trening og verktøy', 'Veiledning', 'Ledelse']);
  });

  test('tells that D is empty in the example of the source, once for each of the three', () => {
    expect(emptyPlaces(coreComponents, example)).toEqual([
      { place: 'how', under: 'c-b1' },
      { place: 'how', under: 'c-b2' },
      { place: 'how', under: 'c-b3' },
    ]);
    const how = points.map((id) => ({ id: `d-${id}`, place: 'how', under: `c-${id}` }));
    expect(emptyPlaces(coreComponents, fill(coreComponents, example, ...how))).toEqual([]);
  });

  test('tells which group of drivers is empty', () => {
    const { entries } = example;
    const bare = { ...example, entries: entries.filter(({ group }) => group !== 'guidance') };
    expect(emptyPlaces(coreComponents, bare)).toContainEqual({ place: 'driver', under: 'a', group: 'guidance' });
  });

  test('takes a driver in a group, under the component, and makes an action of it', () => {
    const driver = { id: 'x', place: 'driver', words: 'Guide one another', at } as const;
    const refusal = (entry: object) => addToSheet(coreComponents as Tool, example, { ...driver, ...entry });
    expect(refusal({ under: 'a' })).toMatchObject({ refusal: { reason: 'group-needed' } });
    expect(refusal({ under: 'b1', group: 'guidance' })).toMatchObject({ refusal: { reason: 'wrong-parent' } });
    const sheet = fill(coreComponents, example, { ...driver, under: 'a', group: 'guidance' });
    const entry = sheet.entries.find(({ id }) => id === 'x');
    const tags = [{ set: 'implementation-drivers', tag: entry?.group ?? '' }];
    const action = entry && entryToAction(entry, { id: 'a1', document: 's1', tags });
    expect(action).toMatchObject({
      what: 'Guide one another',
      tags: [{ set: 'implementation-drivers', tag: 'guidance' }],
    });
  });
});

describe('SMART goals', () => {
  const goal: Goal = { id: 'g1', what: 'More pupils read for pleasure' };

  test('has a cell for each part that core looks for, in the order of the letters', () => {
    expect(idsOf(smartGoals.cells)).toEqual(smartGaps(goal).map(({ part }) => part));
    const initials = Object.values(smartGoalsEn.places).map((name) => name[0]);
    expect(initials.join('')).toBe('SMART');
  });

  test('has a question, in the same cell, for each field that core misses', () => {
    const asked = new Map<string, readonly string[]>(smartGoals.cells.map(({ id, prompts }) => [id, prompts]));
    for (const { part, add } of smartGaps(goal)) expect(asked.get(part)).toEqual(expect.arrayContaining([...add]));
    // And none besides: what the goal is called is always there.
    const missed = smartGaps(goal).flatMap(({ add }) => add);
    expect(smartGoals.cells.flatMap(({ prompts }) => prompts).toSorted()).toEqual(['what', ...missed].toSorted());
  });
});

import {
  addToSheet,
  checkPlan,
  emptyPlaces,
  entryToAction,
  finishProtocol,
  nextStep,
  openSheet,
  type Plan,
  type ProtocolRun,
  parseProtocolRun,
  parseSheet,
  planWave,
  putAction,
  recordEntry,
  runState,
  startProtocol,
} from '@rubrikk/core';
import { describe, expect, test } from 'vitest';
import { lookBack, peerHelp } from '../../examples/school-year/meetings.ts';
import { frozen, stored, the } from './helpers.ts';

// Two meetings in spring 2027.

describe('a leader brings a case, two teachers help', () => {
  const who = { participants: ['k28', 'k1', 'k2'], holders: { owner: ['k28'] } } as const;
  const start = the(startProtocol(peerHelp, { id: 'run-1', unit: 'north', wave: '2026-autumn', ...who })).value;

  const on = (run: ProtocolRun, minute: string) => nextStep(peerHelp, run, { at: `2027-02-10T13:${minute}:00Z` });
  const write = (run: ProtocolRun, step: 'case' | 'questions' | 'advice', by: string, words?: string) => {
    const id = `${step}-${by}`;
    const entry = { id, step, by, at: '2027-02-10T13:00:00Z', ...(words !== undefined && { words }) };
    return recordEntry(peerHelp, run, entry);
  };

  const told = the(write(start, 'case', 'k28', 'Ingen ser på resultatene sammen.')).value;
  const asked = frozen(the(write(the(on(told, '05')).value, 'questions', 'k1', 'Når har dere prøvd?')).value);

  test('nobody advises before all have asked', () => {
    const waiting = { reason: 'gate-shut', gate: 'questions-first', all: 'questions', waitingFor: ['k2'] };
    expect(on(asked, '10')).toEqual({ ok: false, refusal: waiting });
    expect(write(asked, 'advice', 'k1', 'Begynn med én klasse.')).toMatchObject({ refusal: { reason: 'step-ahead' } });
    expect(write(asked, 'questions', 'k28', 'Hva?')).toMatchObject({ refusal: { reason: 'wrong-role' } });
  });

  test('saved in the middle, it goes on where it was, and what was advised becomes an action', () => {
    const resumed = the(parseProtocolRun(peerHelp, stored(asked))).value;
    expect(runState(peerHelp, resumed)).toMatchObject({ step: { id: 'questions' }, turn: 1, finished: false });

    const passed = the(write(resumed, 'questions', 'k2')).value;
    const advised = the(write(the(on(passed, '15')).value, 'advice', 'k2', 'Begynn med én klasse.')).value;
    const done = the(finishProtocol(peerHelp, advised, { at: '2027-02-10T13:30:00Z' })).value;
    const { entries, finished } = runState(peerHelp, done);
    expect(finished).toBe(true);
    expect(entries.map(({ id, words = 'pass' }) => `${id}: ${words}`)).toEqual([
      'case-k28: Ingen ser på resultatene sammen.',
      'questions-k1: Når har dere prøvd?',
      'questions-k2: pass',
      'advice-k2: Begynn med én klasse.',
    ]);

    const made = entries.map((entry) => entryToAction(entry, { id: 'a3', document: done.id, owner: 'teacher' }));
    expect(made.map((action) => action?.what).slice(2)).toEqual([undefined, 'Begynn med én klasse.']);
    const plan: Plan = frozen({ id: 'p1', unit: 'north', goals: [], actions: [], events: [] });
    const next = made[3] ? putAction(plan, made[3]) : plan;
    expect(next.actions[0]?.from).toEqual({ document: 'run-1', entry: 'advice-k2' });
    expect(checkPlan({}, next)).toEqual([]);
  });

  test('a stored run in which the gate was climbed over is not taken', () => {
    const next = { do: 'next', at: '2027-02-10T13:10:00Z' };
    const climbed = { ...asked, commands: [...asked.commands, next] };
    const parsed = parseProtocolRun(peerHelp, stored(climbed));
    // Told of the command that can't be done: the fourth, after the case, a step on, and one question.
    expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'refused', path: ['commands', 3] }] });
  });
});

test('the next wave opens with what the school thought wise at the end of this one', () => {
  const autumn = openSheet(lookBack, { id: 'look-2026', unit: 'north', wave: '2026-autumn' });
  const at = '2027-06-10T12:00:00Z';
  const done = the(addToSheet(lookBack, autumn, { id: 'e1', place: 'done', words: 'Seks samtaler', at })).value;
  const first = the(addToSheet(lookBack, done, { id: 'e2', place: 'wise', words: 'Begynn i september', at })).value;
  expect(emptyPlaces(lookBack, first)).toEqual([{ place: 'learned' }]);
  const learned = the(addToSheet(lookBack, first, { id: 'e3', place: 'learned', words: 'Tid hjelper', at })).value;
  const full = the(addToSheet(lookBack, learned, { id: 'e4', place: 'wise', words: 'Færre mål', at })).value;
  expect(emptyPlaces(lookBack, full)).toEqual([]);

  const days = { first: '2027-09-20', last: '2027-10-01' };
  const wave = planWave({ id: '2027-autumn', ...days, invited: { teacher: 24, assistant: 5, leader: 3 } }, 'NO');
  expect(wave.schoolYear).toBe('2027-2028');
  const kept = the(parseSheet(lookBack, stored(full))).value;
  const next = openSheet(lookBack, { id: 'look-2027', unit: 'north', wave: wave.id }, kept);
  expect(next.entries).toEqual([]);
  expect(next.opens?.map(({ sheet, entry }) => `${sheet}: ${entry.words}`)).toEqual([
    'look-2026: Begynn i september',
    'look-2026: Færre mål',
  ]);
  expect(() => openSheet(lookBack, { id: 'x', unit: 'south' }, kept)).toThrow("Pass the unit's own, or none.");
});

import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { addEvidence } from './add-evidence.ts';
import type { Assessment } from './assessment.ts';
import { changeEvidence } from './change-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';

const at = '2026-11-21T10:00:00Z';
const later = '2026-11-21T11:00:00Z';
const minutes = { indicator: 'aloud', text: 'Referat', kind: 'minutes', link: 'https://example.org/46' };
const mine = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    ratings: {},
    evidence: { e1: { ...minutes, at } },
  },
  true,
);

test('adds evidence, and takes no more of it than evidence has', () => {
  const seen = { indicator: 'aloud', text: 'Besøk', size: 3 };
  expect(addEvidence(mine, 'e2', seen, { at: later }).evidence).toStrictEqual({
    e1: { ...minutes, at },
    e2: { indicator: 'aloud', text: 'Besøk', at: later },
  });
});

test('gives the same object when the same evidence is there', () => {
  expect(addEvidence(mine, 'e1', minutes, { at: later })).toBe(mine);
});

test('throws where the id names other evidence', () => {
  expect(() => addEvidence(mine, 'e1', { indicator: 'aloud', text: 'Besøk' }, { at })).toThrow(
    new RangeError(
      'addEvidence takes a new id; received "e1", which names other evidence. Give another id, or call changeEvidence.',
    ),
  );
});

test.each(['', '__proto__', 'a b'])('throws where %j is no id', (id) => {
  expect(() => addEvidence(mine, id, minutes, { at })).toThrow(/that begins with a letter or a digit; received/);
});

test('throws where there are no words', () => {
  expect(() => addEvidence(mine, 'e2', { indicator: 'aloud', text: ' ' }, { at })).toThrow(
    new RangeError('A piece of evidence takes words; received " ". Say what it shows.'),
  );
});

test('changed, it is all new', () => {
  const after = changeEvidence(mine, 'e1', { indicator: 'aloud', text: 'Nytt referat' }, { at: later });
  expect(after.evidence).toStrictEqual({ e1: { indicator: 'aloud', text: 'Nytt referat', at: later } });
});

test.each(['e2', 'constructor'])('there is no evidence %s to change', (id) => {
  expect(() => changeEvidence(mine, id, minutes, { at })).toThrow(
    new RangeError(
      `changeEvidence takes the id of evidence that is there; received "${id}". Call addEvidence for new evidence.`,
    ),
  );
});

test('removed, it leaves when that was, and can be added again', () => {
  const without = removeEvidence(mine, 'e1', { at: later });
  expect(without).toStrictEqual({ ...mine, evidence: {}, cleared: { evidence: { e1: later } } });
  expect(addEvidence(without, 'e1', minutes, { at })).toStrictEqual({ ...mine, cleared: { evidence: {} } });
});

import { expect, test } from 'vitest';
import type { Goal } from './goal.ts';
import { smartGaps } from './smart-gaps.ts';

const whole: Goal = Object.freeze({
  id: 'g1',
  what: 'More pupils read for pleasure',
  owner: 'grade-5',
  measure: 'Books a pupil borrows each month',
  baseline: 1,
  target: 3,
  attainable: 'Grade 6 went from one to four last year',
  reason: 'Reading is our priority',
  due: '2027-06-01',
});

test('a goal with every part lacks none', () => {
  expect(smartGaps(whole)).toEqual([]);
});

const without = (...keys: (keyof Goal)[]): Goal => {
  const kept = Object.entries(whole).filter(([key]) => !keys.some((one) => one === key));
  return { id: whole.id, what: whole.what, ...Object.fromEntries(kept) };
};

test.each<[(keyof Goal)[], unknown]>([
  [['owner'], { part: 'specific', add: ['owner'], need: 'all' }],
  [['measure'], { part: 'measurable', add: ['measure'], need: 'all' }],
  [['baseline', 'target'], { part: 'measurable', add: ['baseline', 'target'], need: 'all' }],
  [['attainable'], { part: 'attainable', add: ['attainable'], need: 'all' }],
  [['reason'], { part: 'relevant', add: ['priority', 'parent', 'indicators', 'reason'], need: 'any' }],
  [['due'], { part: 'time-bound', add: ['due'], need: 'all' }],
])('without %j', (keys, gap) => {
  expect(smartGaps(without(...keys))).toEqual([gap]);
});

test('a target that is the baseline is no target; 0 is a number like others', () => {
  expect(smartGaps({ ...whole, target: 1 })).toEqual([{ part: 'measurable', add: ['target'], need: 'all' }]);
  expect(smartGaps({ ...whole, baseline: 0 })).toEqual([]);
});

test('a goal above it, or an indicator, makes it relevant; an empty list does not', () => {
  expect(smartGaps({ ...without('reason'), parent: 'year' })).toEqual([]);
  expect(smartGaps({ ...without('reason'), indicators: ['aloud'] })).toEqual([]);
  expect(smartGaps({ ...without('reason'), indicators: [] }).map(({ part }) => part)).toEqual(['relevant']);
});

test('a priority makes it relevant', () => {
  expect(smartGaps({ ...without('reason'), priority: 'p1' })).toEqual([]);
});

test.each(['', ' ', '\n\t'])('what says %j says nothing', (blank) => {
  const words = { owner: blank, measure: blank, baseline: blank, target: blank, attainable: blank, reason: blank };
  const gaps = smartGaps({ ...whole, ...words, due: blank, parent: blank, priority: blank, indicators: [blank] });
  expect(gaps.map(({ part, add }) => `${part}: ${add.join(' ')}`)).toEqual([
    'specific: owner',
    'measurable: measure baseline target',
    'attainable: attainable',
    'relevant: priority parent indicators reason',
    'time-bound: due',
  ]);
});

test('a bare goal lacks all five', () => {
  const parts = smartGaps({ id: 'g', what: 'Better' }).map(({ part }) => part);
  expect(parts).toEqual(['specific', 'measurable', 'attainable', 'relevant', 'time-bound']);
});

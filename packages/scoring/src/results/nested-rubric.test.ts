import { type Rubric, rate, startAssessment } from '@rubrikk/core';
import { expect, test } from 'vitest';
import { readAnswers } from '../answers/read-answers.ts';
import { countsOf } from '../tally/counts-of.ts';
import { startTally } from '../tally/start-tally.ts';
import { tallyAssessments } from '../tally/tally-assessments.ts';
import { turnReverse } from '../tally/turn-reverse.ts';
import { report } from './report.ts';

const rubric = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [
    {
      id: 'school',
      indicators: [{ id: 'plan' }],
      dimensions: [{ id: 'lessons', dimensions: [{ id: 'reading', indicators: [{ id: 'aloud' }] }] }],
    },
    { id: 'home', indicators: [{ id: 'books' }] },
  ],
} as const satisfies Rubric;

const sorted = {
  ...rubric,
  scale: { kind: 'classification', id: 'sorted', levels: [{ id: 'strength' }, { id: 'improve' }, { id: 'next' }] },
} as const satisfies Rubric;

test('indicators at any depth are counted, and reported in the dimension that they stand in', () => {
  const builder = startTally(rubric, []);
  const group = builder.group([]);
  for (const codes of [
    [0, 1, 1],
    [1, 1, 0],
    [1, 1, 1],
  ]) {
    builder.add(group, codes);
  }
  const tally = builder.finish();
  expect(tally.indicators).toEqual(['plan', 'aloud', 'books']);
  const { results, dimensions } = report(rubric, tally, { minimum: 1 });
  expect(results.map(({ dimension, indicator }) => `${dimension} ${indicator}`)).toEqual([
    'school plan',
    'reading aloud',
    'home books',
  ]);
  expect(dimensions.map(({ dimension }) => dimension)).toEqual(['school', 'reading', 'home']);
});

test('a file that asks about an indicator in a nested dimension is read', () => {
  const reader = readAnswers(rubric, {});
  reader.push(new TextEncoder().encode('aloud,books\nyes,no\nyes,yes\n'));
  const read = reader.end();
  expect(read.ok && read.tally.indicators).toEqual(['aloud', 'books']);
  expect(read.ok && [...countsOf(read.tally, {}, 'aloud')]).toEqual([0, 2]);
});

test('classes are counted, in the order in which they are shown', () => {
  const start = { unit: 'north', wave: '2026', round: 'individual' } as const;
  const at = '2026-11-21T10:00:00Z';
  const staff = (['next', 'strength', 'next'] as const).map((level, each) =>
    rate(startAssessment(sorted, { ...start, id: `a${each}`, rater: `k${each}` }), 'aloud', level, { at }),
  );
  const tally = tallyAssessments(sorted, staff, { round: 'individual', by: [] });
  expect([...countsOf(tally, {}, 'aloud')]).toEqual([1, 0, 2]);
});

const refused = (of: object) => () =>
  report({ ...rubric, ...of }, startTally({ ...rubric, ...of }, []).finish(), { minimum: 1 });

test('a report of classes is refused at run time too', () => {
  const loaded: object = { scale: sorted.scale };
  expect(refused(loaded)).toThrow(
    new RangeError(
      'Expected a rubric whose levels have an order; the scale "sorted" of "reading" is a classification. Show its counts: see countsOf.',
    ),
  );
});

test('a report of an indicator that is worded in reverse is refused', () => {
  const dimensions = [{ id: 'home', indicators: [{ id: 'books' }, { id: 'screens', reverse: true as const }] }];
  expect(refused({ dimensions })).toThrow(
    new RangeError(
      'Expected indicators whose higher levels are better; "screens" of "reading" is worded in reverse. Turn it with turnReverse, or show its counts: see countsOf.',
    ),
  );
});

test('a report of a tally in which it was turned is made of the turned counts', () => {
  const dimensions = [{ id: 'home', indicators: [{ id: 'books' }, { id: 'screens', reverse: true as const }] }];
  const reversed = { ...rubric, dimensions };
  const builder = startTally(reversed, []);
  for (const code of [0, 0, 1]) builder.add(builder.group([]), [0, code]);
  const { results } = report(reversed, turnReverse(reversed, builder.finish()), { minimum: 1 });
  const screens = results.find(({ indicator }) => indicator === 'screens');
  expect(screens?.status === 'shown' && screens.counts).toEqual([1, 2]);
});

test('several scales are refused where counting begins', () => {
  const dimensions = [{ id: 'home', indicators: [{ id: 'books', scale: 'sorted' }] }];
  const mixed = { ...rubric, scales: [sorted.scale], dimensions };
  expect(() => startTally(mixed, [])).toThrow(RangeError);
  expect(() => tallyAssessments(mixed, [], { round: 'individual', by: [] })).toThrow(RangeError);
  expect(() => readAnswers(mixed, {})).toThrow(RangeError);
});

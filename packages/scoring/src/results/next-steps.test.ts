import type { OrdinalRubric, RubricText } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { startTally } from '../tally/start-tally.ts';
import { turnReverse } from '../tally/turn-reverse.ts';
import { nextSteps } from './next-steps.ts';
import { report } from './report.ts';

const levels = ['none', 'some', 'all'];
const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: levels.map((id) => ({ id })), favourable: 'all' },
  dimensions: [
    { id: 'd0', indicators: [{ id: 'goals', descriptors: true }, { id: 'plain' }, { id: 'plan', descriptors: true }] },
  ],
};
const described = (id: string) => Object.fromEntries(levels.map((level) => [level, `${id} ${level}`]));
const text: RubricText = {
  rubric: 'made-up',
  language: 'en',
  title: 'Made up',
  levels: { none: 'None', some: 'Some', all: 'All' },
  dimensions: { d0: 'First' },
  indicators: { goals: 'Goals.', plain: 'Plain.', plan: 'Plan.' },
  descriptors: { goals: described('goals'), plan: described('plan') },
};

function stepsOf(units: Readonly<Record<string, readonly (readonly number[])[]>>, minimum = 1) {
  const builder = startTally(rubric, ['unit', 'role']);
  for (const [unit, raters] of Object.entries(units)) {
    for (const codes of raters) builder.add(builder.group([unit, 'teacher']), codes);
  }
  return nextSteps(rubric, text, report(rubric, builder.finish(), { minimum }));
}

describe('nextSteps', () => {
  it('gives the level of the median and the next, of described indicators, for everyone and each unit', () => {
    const steps = stepsOf({
      north: [
        [0, 0, 2],
        [1, 0, 2],
        [1, 0, 2],
      ],
    });
    const goals = {
      dimension: 'd0',
      indicator: 'goals',
      status: 'shown',
      here: { level: 'some', label: 'Some', descriptor: 'goals some' },
      next: { level: 'all', label: 'All', descriptor: 'goals all' },
    };
    const plan = {
      dimension: 'd0',
      indicator: 'plan',
      status: 'shown',
      here: { level: 'all', label: 'All', descriptor: 'plan all' },
      next: undefined,
    };
    expect(steps).toStrictEqual([
      { unit: null, ...goals },
      { unit: null, ...plan },
      { unit: 'north', ...goals },
      { unit: 'north', ...plan },
    ]);
  });
  it('takes the lower level where the two middle ratings differ', () => {
    const [step] = stepsOf({
      north: [
        [0, 0, 0],
        [2, 0, 0],
      ],
    });
    expect(step).toMatchObject({ here: { level: 'none' }, next: { level: 'some' } });
  });
  it('says nothing of what is withheld, and leaves out what nobody rated', () => {
    expect(
      stepsOf(
        {
          north: [
            [0, 0, 6],
            [0, 0, 6],
            [0, 0, 6],
          ],
        },
        4,
      )[0],
    ).toEqual({
      unit: null,
      dimension: 'd0',
      indicator: 'goals',
      status: 'suppressed',
      reason: 'withheld',
      minimum: 4,
    });
    expect(stepsOf({ north: [[0, 0, 6]] }).map(({ indicator }) => indicator)).toEqual(['goals', 'goals']);
  });
  it('turns the levels back where they were turned, so that the next step is a better one', () => {
    const indicators = [{ id: 'goals', descriptors: true as const, reverse: true as const }];
    const reversed: OrdinalRubric = { ...rubric, dimensions: [{ id: 'd0', indicators }] };
    const builder = startTally(reversed, []);
    // "All" is the worst here.
    for (const code of [2, 2, 1]) builder.add(builder.group([]), [code]);
    const made = report(reversed, turnReverse(reversed, builder.finish()), { minimum: 1 });
    expect(nextSteps(reversed, text, made)[0]).toMatchObject({
      here: { level: 'all', descriptor: 'goals all' },
      next: { level: 'some', descriptor: 'goals some' },
    });
  });
  it('refuses a report or a text of another rubric, and a text without the words', () => {
    const builder = startTally(rubric, []);
    builder.add(builder.group([]), [1, 1, 1]);
    const made = report(rubric, builder.finish(), { minimum: 1 });
    expect(() => nextSteps({ ...rubric, version: '2.0.0' }, text, made)).toThrow(
      'Expected a report and a text of made-up 2.0.0; received a report of made-up 1.0.0 and a text of made-up.',
    );
    expect(() => nextSteps(rubric, { ...text, rubric: 'other' }, made)).toThrow(
      'Expected a report and a text of made-up 1.0.0; received a report of made-up 1.0.0 and a text of other.',
    );
    expect(() => nextSteps({ ...rubric, id: 'other' }, { ...text, rubric: 'other' }, made)).toThrow(
      'Expected a report and a text of other 1.0.0; received a report of made-up 1.0.0 and a text of other.',
    );
    const { descriptors, ...undescribed } = text;
    for (const without of [
      undescribed,
      { ...text, descriptors: {} },
      { ...text, levels: { none: 'None', all: 'All' } },
    ]) {
      expect(() => nextSteps(rubric, without, made)).toThrow(
        new RangeError(
          'Expected words for the level "some" of "goals" in the text; received none. Check it with checkRubricText.',
        ),
      );
    }
  });
});

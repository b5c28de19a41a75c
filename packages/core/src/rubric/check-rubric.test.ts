import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkRubric, checkRubricRules } from './check-rubric.ts';
import type { Rubric } from './rubric.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    instructions: ['alone', 'honestly'],
    scale: { id: 'seen', levels: [{ id: 'no' }, { id: 'some' }, { id: 'yes' }], favourable: 'yes' },
    dimensions: [
      { id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] },
      { id: 'weekly', indicators: [{ id: 'library' }] },
    ],
  },
  true,
);

test('a rubric that holds has no issue', () => {
  expect(checkRubric(reading)).toEqual([]);
});

test('ids of different kinds may be the same', () => {
  const scale = { ...reading.scale, levels: [{ id: 'daily' }, { id: 'aloud' }], favourable: 'aloud' };
  expect(checkRubric({ ...reading, instructions: ['daily'], scale })).toEqual([]);
});

describe('duplicate-id', () => {
  test('of an instruction', () => {
    expect(checkRubric({ ...reading, instructions: ['alone', 'honestly', 'alone'] })).toEqual([
      {
        code: 'duplicate-id',
        path: ['instructions', 2],
        message:
          'The instruction id "alone" already stands at $.instructions[0]; give each instruction an id of its own.',
      },
    ]);
  });

  test('of a level', () => {
    const scale = { ...reading.scale, levels: [{ id: 'no' }, { id: 'yes' }, { id: 'no' }] };
    expect(checkRubric({ ...reading, scale })).toEqual([
      {
        code: 'duplicate-id',
        path: ['scale', 'levels', 2, 'id'],
        message: 'The level id "no" already stands at $.scale.levels[0].id; give each level an id of its own.',
      },
    ]);
  });

  test('of a dimension', () => {
    const dimensions = [
      { id: 'daily', indicators: [{ id: 'aloud' }] },
      { id: 'daily', indicators: [{ id: 'library' }] },
    ];
    expect(checkRubric({ ...reading, dimensions })).toEqual([
      {
        code: 'duplicate-id',
        path: ['dimensions', 1, 'id'],
        message: 'The dimension id "daily" already stands at $.dimensions[0].id; give each dimension an id of its own.',
      },
    ]);
  });

  test('of an indicator, in another dimension as well', () => {
    const dimensions = [
      { id: 'daily', indicators: [{ id: 'aloud' }] },
      { id: 'weekly', indicators: [{ id: 'library' }, { id: 'aloud' }] },
    ];
    expect(checkRubric({ ...reading, dimensions })).toEqual([
      {
        code: 'duplicate-id',
        path: ['dimensions', 1, 'indicators', 1, 'id'],
        message:
          'The indicator id "aloud" already stands at $.dimensions[0].indicators[0].id; give each indicator an id of its own.',
      },
    ]);
  });

  test('each time after the first', () => {
    const instructions = ['alone', 'alone', 'alone'];
    expect(checkRubric({ ...reading, instructions }).map(({ path }) => path)).toEqual([
      ['instructions', 1],
      ['instructions', 2],
    ]);
  });
});

describe('unknown-level', () => {
  test('where the favourable level is none of the scale', () => {
    expect(checkRubric({ ...reading, scale: { ...reading.scale, favourable: 'often' } })).toEqual([
      {
        code: 'unknown-level',
        path: ['scale', 'favourable'],
        message: 'The scale has no level "often"; expected one of "no", "some", "yes".',
      },
    ]);
  });

  test('is not told where the favourable level is no string', () => {
    const { favourable: _, ...scale } = reading.scale;
    expect(checkRubricRules({ scale })).toEqual([]);
    expect(checkRubricRules({ scale: { ...scale, favourable: 3 } })).toEqual([]);
  });

  test('is not told where the levels themselves are missing', () => {
    expect(checkRubricRules({ scale: { favourable: 'often' } })).toEqual([]);
    expect(checkRubricRules({ scale: { levels: [], favourable: 'often' } })).toEqual([]);
    expect(checkRubricRules({ scale: { levels: [{ id: 'no' }, { id: 3 }], favourable: 'often' } })).toEqual([]);
  });
});

test('every issue is told at once, each where it stands', () => {
  const issues = checkRubricRules(
    {
      instructions: ['alone', 'alone'],
      scale: { levels: [{ id: 'no' }, { id: 'no' }], favourable: 'yes' },
      dimensions: [
        { id: 'daily', indicators: [{ id: 'aloud' }] },
        { id: 'daily', indicators: [{ id: 'aloud' }] },
      ],
    },
    ['rubric'],
  );
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['duplicate-id', 'rubric', 'instructions', 1],
    ['duplicate-id', 'rubric', 'scale', 'levels', 1, 'id'],
    ['unknown-level', 'rubric', 'scale', 'favourable'],
    ['duplicate-id', 'rubric', 'dimensions', 1, 'id'],
    ['duplicate-id', 'rubric', 'dimensions', 1, 'indicators', 0, 'id'],
  ]);
  expect(issues[0]?.message).toContain(' already stands at $.rubric.instructions[0];');
});

test.each([undefined, null, 3, 'rubric', [], {}, { scale: null, dimensions: [null, { indicators: {} }] }])(
  'rules say nothing of %j',
  (junk) => {
    expect(checkRubricRules(junk)).toEqual([]);
  },
);

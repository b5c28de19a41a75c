import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkRubric, checkRubricRules } from './check-rubric.ts';
import { nested } from './nested-rubric.test-data.ts';
import type { OrdinalRubric } from './rubric.ts';

const reading = freeze<OrdinalRubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    instructions: ['alone', 'honestly'],
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'some' }, { id: 'yes' }], favourable: 'yes' },
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
    const { kind: _, favourable: __, ...scale } = reading.scale;
    expect(checkRubricRules({ scale })).toEqual([]);
    expect(checkRubricRules({ scale: { ...reading.scale, favourable: 3 } })).toEqual([]);
  });

  test('is not told where the levels themselves are missing', () => {
    expect(checkRubricRules({ scale: { favourable: 'often' } })).toEqual([]);
    expect(checkRubricRules({ scale: { levels: [], favourable: 'often' } })).toEqual([]);
    expect(checkRubricRules({ scale: { levels: [{ id: 'no' }, { id: 3 }], favourable: 'often' } })).toEqual([]);
  });
});

test('a rubric that nests and has several scales holds', () => {
  expect(checkRubric(nested)).toEqual([]);
});

describe('in a rubric that nests and has several scales', () => {
  const told = (change: object) => checkRubricRules({ ...nested, ...change });
  const withIndicator = (indicator: object) => ({ dimensions: [{ id: 'home', indicators: [indicator] }] });

  test('duplicate-id: a scale, and a level of another scale', () => {
    const scales = [{ kind: 'classification', id: 'seen', levels: [{ id: 'yes' }, { id: 'next' }] }];
    expect(told({ scales, ...withIndicator({ id: 'aloud' }) })).toEqual([
      {
        code: 'duplicate-id',
        path: ['scales', 0, 'id'],
        message: 'The scale id "seen" already stands at $.scale.id; give each scale an id of its own.',
      },
      {
        code: 'duplicate-id',
        path: ['scales', 0, 'levels', 0, 'id'],
        message: 'The level id "yes" already stands at $.scale.levels[1].id; give each level an id of its own.',
      },
    ]);
  });

  test('duplicate-id: an indicator at another depth', () => {
    const [school, home] = nested.dimensions;
    const twice = { ...home, indicators: [{ id: 'aloud' }] };
    const path = '$.dimensions[0].dimensions[0].dimensions[0].indicators[0].id';
    expect(told({ dimensions: [school, twice] })).toEqual([
      {
        code: 'duplicate-id',
        path: ['dimensions', 1, 'indicators', 0, 'id'],
        message: `The indicator id "aloud" already stands at ${path}; give each indicator an id of its own.`,
      },
    ]);
  });

  test.each([
    ['prompts', 'prompt'],
    ['roles', 'role'],
    ['unitKinds', 'kind of unit'],
  ])('duplicate-id: in the %s of an indicator', (list, kind) => {
    const at = `$.dimensions[0].indicators[0].${list}[0]`;
    expect(told(withIndicator({ id: 'aloud', [list]: ['a', 'b', 'a'] }))).toEqual([
      {
        code: 'duplicate-id',
        path: ['dimensions', 0, 'indicators', 0, list, 2],
        message: `The ${kind} "a" already stands at ${at}; give each ${kind} one place.`,
      },
    ]);
  });

  test.each(['often-seen', 'seen'])('unknown-scale: %s, which is none of those to name', (scale) => {
    expect(told(withIndicator({ id: 'aloud', scale }))).toEqual([
      {
        code: 'unknown-scale',
        path: ['dimensions', 0, 'indicators', 0, 'scale'],
        message: `No scale in "scales" is named "${scale}"; expected one of "sorted", "often". Leave it out where the shared scale is meant.`,
      },
    ]);
  });

  test('unknown-scale is not told where the scales can not be read', () => {
    expect(told({ scales: 'sorted', ...withIndicator({ id: 'aloud', scale: 'x' }) })).toEqual([]);
  });

  test('missing-key: a dimension that holds nothing', () => {
    expect(told({ dimensions: [{ id: 'home', dimensions: [{ id: 'hall' }] }] })).toEqual([
      {
        code: 'missing-key',
        path: ['dimensions', 0, 'dimensions', 0, 'indicators'],
        message: 'A dimension has "indicators", "dimensions", or both; add one of them.',
      },
    ]);
  });

  /** Dimensions of which each is in the one before. */
  const nestedTo = (depth: number): object =>
    depth === 1 ? { id: 'd1', indicators: [{ id: 'aloud' }] } : { id: `d${depth}`, dimensions: [nestedTo(depth - 1)] };

  test('too-deep: a seventeenth dimension in another, and not a sixteenth', () => {
    expect(told({ dimensions: [nestedTo(16)] })).toEqual([]);
    const path = Array.from({ length: 16 }, () => ['dimensions', 0]).flat();
    expect(checkRubricRules({ rubric: { ...nested, dimensions: [nestedTo(17)] } }.rubric, ['rubric'])).toEqual([
      {
        code: 'too-deep',
        path: ['rubric', ...path, 'dimensions'],
        message: 'Dimensions nest no deeper than 16; put these beside dimensions further up.',
      },
    ]);
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

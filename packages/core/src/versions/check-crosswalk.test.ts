import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { checkCrosswalk, checkCrosswalkRules } from './check-crosswalk.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { CrosswalkEntry } from './crosswalk-entry.ts';
import { fingerprintRubric } from './fingerprint-rubric.ts';

const things = (...ids: string[]) => ids.map((id) => ({ id }));

const older = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'three', levels: things('no', 'some', 'yes'), favourable: 'yes' },
    dimensions: [{ id: 'all', indicators: things('aloud', 'alone', 'library', 'letters', 'poems', 'songs') }],
  },
  true,
);
const newer = freeze<Rubric>(
  {
    id: 'reading',
    version: '2.0.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'five', levels: things('a', 'b', 'c', 'd', 'e'), favourable: 'd' },
    dimensions: [{ id: 'all', indicators: things('loud', 'home', 'school', 'library', 'verse', 'digital') }],
  },
  true,
);

const entries: Crosswalk['entries'] = [
  { relation: 'equal', from: ['aloud'], to: ['loud'], reason: 'A new id.' },
  { relation: 'split', from: ['alone'], to: ['home', 'school'], reason: 'Two places.' },
  { relation: 'overlaps', from: ['library'], to: ['library'], reason: 'Another question.' },
  { relation: 'merged', from: ['poems', 'songs'], to: ['verse'], reason: 'One question.' },
  { relation: 'none', from: ['letters'], to: [], reason: 'Nobody writes letters.' },
  { relation: 'none', from: [], to: ['digital'], reason: 'New.' },
];
const levels = { no: 'a', some: 'c', yes: 'e' };
const crosswalk = freeze<Crosswalk>(
  {
    id: 'c1',
    from: { id: 'reading', version: '1.0.0' },
    to: { id: 'reading', version: '2.0.0' },
    scaleMaps: [{ from: 'three', to: 'five', levels, lossy: true }],
    entries,
  },
  true,
);

const told = (change: object) => checkCrosswalkRules(older, newer, { ...crosswalk, ...change });
const places = (change: object) => told(change).map(({ code, path }) => [code, ...path]);

test('a crosswalk that fits has no issue, with scale maps or without, with fingerprints or without', () => {
  const { scaleMaps: _, ...plain } = crosswalk;
  expect(checkCrosswalk(older, newer, crosswalk)).toEqual([]);
  expect(checkCrosswalk(older, newer, plain)).toEqual([]);
  const [from, to] = [
    { ...plain.from, fingerprint: fingerprintRubric(older) },
    { ...plain.to, fingerprint: fingerprintRubric(newer) },
  ];
  expect(checkCrosswalk(older, newer, { ...plain, from, to })).toEqual([]);
});

describe('the rubrics', () => {
  test('wrong-rubric: another rubric, whatever its version', () => {
    expect(told({ from: { id: 'writing', version: '9.9.9' } })).toEqual([
      {
        code: 'wrong-rubric',
        path: ['from', 'id'],
        message:
          'This side of the crosswalk is the rubric "writing"; expected "reading". Use the rubric that it names, or mend the id.',
      },
    ]);
  });

  test('wrong-version: another version', () => {
    expect(told({ to: { id: 'reading', version: '2.1.0' } })).toEqual([
      {
        code: 'wrong-version',
        path: ['to', 'version'],
        message:
          'This side of the crosswalk is version "2.1.0" of the rubric; expected "2.0.0". Use the version that it names, or mend it.',
      },
    ]);
  });

  test('wrong-fingerprint: the version with another structure', () => {
    const fingerprint = fingerprintRubric(newer);
    expect(places({ from: { ...crosswalk.from, fingerprint } })).toEqual([
      ['wrong-fingerprint', 'from', 'fingerprint'],
    ]);
  });
});

describe('how many indicators a relation has', () => {
  const many = Number.POSITIVE_INFINITY;
  const counts = {
    equal: [1, 1, 1, 1],
    subset: [1, many, 1, 1],
    superset: [1, 1, 1, many],
    overlaps: [1, many, 1, many],
    'replaced-by': [1, many, 1, many],
    split: [1, 1, 2, many],
    merged: [2, many, 1, 1],
  } as const;

  test.each(Object.entries(counts))('%s', (relation, [fewestFrom, mostFrom, fewestTo, mostTo]) => {
    for (const from of [0, 1, 2, 3]) {
      for (const to of [0, 1, 2, 3]) {
        const entry = {
          relation,
          from: ['aloud', 'alone', 'songs'].slice(0, from),
          to: ['loud', 'home', 'verse'].slice(0, to),
        };
        const codes = told({ entries: [entry] }).filter(({ code }) => code.startsWith('too-'));
        expect(codes.map(({ code, path }) => [code, path.at(-1)])).toEqual([
          ...(from < fewestFrom ? [['too-few', 'from']] : []),
          ...(from > mostFrom ? [['too-many', 'from']] : []),
          ...(to < fewestTo ? [['too-few', 'to']] : []),
          ...(to > mostTo ? [['too-many', 'to']] : []),
        ]);
      }
    }
  });

  test.each([
    [0, 0, 'too-few'],
    [1, 1, 'too-many'],
    [2, 1, 'too-many'],
    [1, 0, undefined],
    [0, 3, undefined],
  ])('none, with %i and %i', (from, to, code) => {
    const entry = {
      relation: 'none',
      from: ['aloud', 'alone'].slice(0, from),
      to: ['loud', 'home', 'verse'].slice(0, to),
    };
    const issues = told({ entries: [entry] }).filter((issue) => issue.code.startsWith('too-'));
    const message = `An entry "none" has indicators in "from" or in "to", and none in the other; received ${from} and ${to}. Mend the relation, or the indicators.`;
    expect(issues).toEqual(code === undefined ? [] : [{ code, path: ['entries', 0, 'to'], message }]);
  });

  test('is told', () => {
    const [equal, split, ...others] = entries;
    const wrong = [{ ...equal, to: ['loud', 'home'] }, { ...split, to: ['school'] }, ...others];
    expect(told({ entries: wrong }).map(({ message }) => message)).toEqual([
      'An entry "equal" has exactly 1 in "to"; received 2. Mend the relation, or the indicators.',
      'An entry "split" has 2 or more in "to"; received 1. Mend the relation, or the indicators.',
    ]);
  });
});

describe('why', () => {
  const [first, second, ...others] = entries;
  const { reason: _, ...bare } = first as CrosswalkEntry;

  test('is said by a reason, by an id under which a text has it, or by both', () => {
    const told = { ...second, id: 'two-places' } as CrosswalkEntry;
    const named: Crosswalk = { ...crosswalk, entries: [{ ...bare, id: 'new-id' }, told, ...others] };
    expect(checkCrosswalk(older, newer, named)).toEqual([]);
  });

  test('missing-key: an entry with neither', () => {
    expect(told({ entries: [bare, second, ...others] })).toEqual([
      {
        code: 'missing-key',
        path: ['entries', 0, 'reason'],
        message: 'The entry says nowhere why; add a "reason", or an "id" under which a text has it.',
      },
    ]);
  });

  test('duplicate-id: two entries under one id', () => {
    expect(places({ entries: [{ ...bare, id: 'why' }, { ...second, id: 'why' }, ...others] })).toEqual([
      ['duplicate-id', 'entries', 1, 'id'],
    ]);
  });
});

describe('each indicator in one entry', () => {
  test('unknown-indicator: one that the rubric does not have', () => {
    const [first, ...others] = entries;
    const reason = 'x';
    const wrong = [
      { ...first, from: ['loud'], to: ['constructor'] },
      ...others,
      { relation: 'none', from: ['aloud'], to: [], reason },
      { relation: 'none', from: [], to: ['loud'], reason },
    ];
    expect(told({ entries: wrong })).toEqual([
      {
        code: 'unknown-indicator',
        path: ['entries', 0, 'from', 0],
        message: 'The rubric "reading" 1.0.0 has no indicator "loud"; mend the id, or take it out.',
      },
      {
        code: 'unknown-indicator',
        path: ['entries', 0, 'to', 0],
        message: 'The rubric "reading" 2.0.0 has no indicator "constructor"; mend the id, or take it out.',
      },
    ]);
  });

  test('duplicate-id: one that stands twice, in one entry or in two', () => {
    const twice = [...entries, { relation: 'subset', from: ['aloud', 'aloud'], to: ['loud'], reason: 'x' }];
    expect(told({ entries: twice })).toEqual(
      [
        [['entries', 6, 'from', 0], 'aloud', '$.entries[0].from[0]'],
        [['entries', 6, 'from', 1], 'aloud', '$.entries[0].from[0]'],
        [['entries', 6, 'to', 0], 'loud', '$.entries[0].to[0]'],
      ].map(([path, id, first]) => ({
        code: 'duplicate-id',
        path,
        message: `The indicator "${id}" already stands at ${first}; give each indicator one place.`,
      })),
    );
  });

  test('missing-entry: one of which nothing is said', () => {
    expect(told({ entries: entries.slice(1) })).toEqual(
      [
        ['aloud', '1.0.0', 'from'],
        ['loud', '2.0.0', 'to'],
      ].map(([id, version, side]) => ({
        code: 'missing-entry',
        path: ['entries'],
        message: `No entry has the indicator "${id}" of "reading" ${version} in "${side}"; add it to one, or to an entry "none" where it has no counterpart.`,
      })),
    );
    expect(told({ entries: [] }).length).toBe(12);
  });

  test('is not told where an entry cannot be read, since it may stand there', () => {
    expect(told({ entries: [...entries.slice(1), 'equal'] })).toEqual([]);
    expect(
      told({ entries: [...entries.slice(1), { relation: 'equal', from: 'aloud', to: [3], reason: 'x' }] }),
    ).toEqual([]);
    expect(told({ entries: 'all' })).toEqual([]);
  });
});

describe('scale maps', () => {
  const withMap = (change: object) =>
    told({ scaleMaps: [{ from: 'three', to: 'five', levels, lossy: true, ...change }] });
  const under = ['scaleMaps', 0, 'levels'];

  test('unknown-scale: one that the rubric does not have', () => {
    expect(withMap({ from: 'five', to: 'six' })).toEqual([
      {
        code: 'unknown-scale',
        path: ['scaleMaps', 0, 'from'],
        message: 'The rubric "reading" 1.0.0 has no scale "five"; expected one of "three". Mend the id.',
      },
      {
        code: 'unknown-scale',
        path: ['scaleMaps', 0, 'to'],
        message: 'The rubric "reading" 2.0.0 has no scale "six"; expected one of "five". Mend the id.',
      },
    ]);
  });

  test('unknown-scale: of a rubric that comes without', () => {
    const { scale: _, ...without } = newer;
    const issues = checkCrosswalkRules(older, without, {
      scaleMaps: [
        { from: 'three', to: ['five'] },
        { from: 'three', to: 'five' },
      ],
    });
    expect(issues).toEqual([
      {
        code: 'unknown-scale',
        path: ['scaleMaps', 1, 'to'],
        message: 'The rubric "reading" 2.0.0 has no scale "five"; it comes without. Mend the id.',
      },
    ]);
  });

  test('unknown-level, on either side', () => {
    expect(withMap({ levels: { ...levels, never: 'a' } })).toEqual([
      {
        code: 'unknown-level',
        path: [...under, 'never'],
        message: 'The scale "three" has no level "never"; expected one of "no", "some", "yes". Mend the id.',
      },
    ]);
    expect(withMap({ levels: { ...levels, yes: 'f' } })).toEqual([
      {
        code: 'unknown-level',
        path: [...under, 'yes'],
        message: 'The scale "five" has no level "f"; expected one of "a", "b", "c", "d", "e". Mend the id.',
      },
    ]);
  });

  test('missing-level: one that is left out', () => {
    expect(withMap({ levels: { no: 'a', yes: 'e' } })).toEqual([
      {
        code: 'missing-level',
        path: [...under, 'some'],
        message: 'The map leaves out the level "some" of the scale "three"; say which level it becomes.',
      },
    ]);
  });

  test.each([
    [{ no: 'a', some: 'a', yes: 'a' }, false, undefined],
    [{ no: 'c', some: 'b', yes: 'd' }, false, 'some'],
    [{ no: 'a', some: 'e', yes: 'd' }, false, 'yes'],
    [{ no: 'e', some: 'c', yes: 'a' }, true, undefined],
    [{ no: 'e', some: 'e', yes: 'a' }, true, undefined],
    [{ no: 'a', some: 'c', yes: 'e' }, true, 'some'],
  ])('wrong-order: %j, turned about: %j', (becomes, reverse, at) => {
    const issues = withMap({ levels: becomes, ...(reverse ? { reverse } : {}) });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual(
      at === undefined ? [] : [['wrong-order', ...under, at]],
    );
  });

  test('wrong-order says which way', () => {
    const rising =
      'A map goes up where the older scale goes up, and "some" breaks it; mend the levels, or the "reverse" of the map.';
    expect(withMap({ levels: { no: 'c', some: 'b', yes: 'd' } })[0]?.message).toBe(rising);
    const falling =
      'A map that turns the order about goes down where the older scale goes up, and "some" breaks it; mend the levels, or the "reverse" of the map.';
    expect(withMap({ levels, reverse: true })[0]?.message).toBe(falling);
  });

  test('unmarked-loss: levels that become one, or a new level without an old one', () => {
    const message =
      'The map isn\'t level for level: it joins levels, or leaves one of the 5 new levels without an old one. Mark it "lossy": true, and its ratings are rated again.';
    const issue = { code: 'unmarked-loss', path: ['scaleMaps', 0, 'lossy'], message };
    expect(told({ scaleMaps: [{ from: 'three', to: 'five', levels }] })).toEqual([issue]);
    const joined = { from: 'three', to: 'three', levels: { no: 'no', some: 'no', yes: 'yes' } };
    const reference = { id: 'reading', version: '1.0.0' };
    const indicators = older.dimensions.flatMap(({ indicators: list = [] }) => list);
    const same = indicators.map(({ id }) => ({
      relation: 'equal',
      from: [id],
      to: [id],
      reason: 'x',
    }));
    const within = (map: object) =>
      checkCrosswalkRules(older, older, { from: reference, to: reference, entries: same, scaleMaps: [map] });
    expect(within(joined).map(({ code }) => code)).toEqual(['unmarked-loss']);
    expect(within({ ...joined, lossy: true })).toEqual([]);
    expect(within({ ...joined, levels: { no: 'no', some: 'some', yes: 'yes' } })).toEqual([]);
    expect(within({ ...joined, levels: { no: 'no', some: 'some', yes: 'yes' }, lossy: true })).toEqual([]);
    expect(within({ ...joined, levels: { no: 'yes', some: 'some', yes: 'no' }, reverse: true })).toEqual([]);
  });

  test('duplicate-id: two for one pair of scales; one that turns the order about is another', () => {
    const map = { from: 'three', to: 'five', levels, lossy: true };
    const turned = { ...map, levels: { no: 'e', some: 'c', yes: 'a' }, reverse: true };
    expect(told({ scaleMaps: [map, turned] })).toEqual([]);
    expect(told({ scaleMaps: [map, turned, map, turned] })).toEqual(
      [
        [2, 'three to five', 0],
        [3, 'three to five reversed', 1],
      ].map(([at, name, first]) => ({
        code: 'duplicate-id',
        path: ['scaleMaps', at],
        message: `The scale map "${name}" already stands at $.scaleMaps[${first}]; give each scale map one place.`,
      })),
    );
  });

  test('classes have no order that a map could keep, but may be joined', () => {
    const classes: Rubric = {
      ...newer,
      scale: { kind: 'classification', id: 'classes', levels: things('x', 'y', 'z') },
    };
    const map = { from: 'three', to: 'classes', levels: { no: 'y', some: 'x', yes: 'z' } };
    expect(checkCrosswalkRules(older, classes, { scaleMaps: [map] })).toEqual([]);
    expect(
      checkCrosswalkRules(classes, older, {
        scaleMaps: [{ ...map, from: 'classes', to: 'three', levels: { x: 'yes', y: 'no', z: 'some' } }],
      }),
    ).toEqual([]);
    const joined = { ...map, levels: { no: 'y', some: 'x', yes: 'x' } };
    expect(checkCrosswalkRules(older, classes, { scaleMaps: [joined] }).map(({ code }) => code)).toEqual([
      'unmarked-loss',
    ]);
  });

  test('a scale that indicators name is one of the rubric', () => {
    const own = { kind: 'ordinal', id: 'own', levels: things('x', 'y'), favourable: 'y' };
    const withOwn: Rubric = JSON.parse(JSON.stringify({ ...newer, scales: [own] }));
    const map = { from: 'three', to: 'own', levels: { no: 'x', some: 'x', yes: 'y' }, lossy: true };
    const issues = checkCrosswalkRules(older, withOwn, { scaleMaps: [map] });
    expect(issues).toEqual([]);
  });
});

test('every issue is told at once', () => {
  expect(
    places({
      from: { id: 'writing' },
      to: { id: 'reading', version: '3.0.0' },
      scaleMaps: [{ from: 'x', to: 'five', levels }],
      entries: [...entries.slice(1), { relation: 'equal', from: ['songs', 'x'], to: ['loud'], reason: 'x' }],
    }),
  ).toEqual([
    ['wrong-rubric', 'from', 'id'],
    ['wrong-version', 'to', 'version'],
    ['unknown-scale', 'scaleMaps', 0, 'from'],
    ['too-many', 'entries', 5, 'from'],
    ['unknown-indicator', 'entries', 5, 'from', 1],
    ['duplicate-id', 'entries', 5, 'from', 0],
    ['missing-entry', 'entries'],
  ]);
});

test.each([
  undefined,
  null,
  3,
  'text',
  [],
  {},
  { from: 1, to: 'x', scaleMaps: 3, entries: 4 },
  { from: {}, scaleMaps: [1, {}, { from: 2, to: [] }, { from: 'three', to: 'five', levels: 3 }] },
  {
    entries: [
      1,
      { relation: 'like', from: [], to: [], reason: 'x' },
      { relation: 'equal', from: 2, to: [3], id: 4 },
      { relation: 4, from: [], to: [], reason: 5 },
    ],
  },
  { scaleMaps: [{ from: 'three', to: 'five', levels: { no: 1, some: null, yes: ['a'] }, lossy: true }] },
])('of what is no crosswalk, as in %j, the schema tells enough', (data) => {
  expect(checkCrosswalkRules(older, newer, data)).toEqual([]);
});

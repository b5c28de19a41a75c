import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkOrganisation, checkOrganisationRules } from './check-organisation.ts';
import type { Organisation } from './organisation.ts';

const coast = freeze<Organisation>(
  {
    id: 'coast',
    units: [
      { id: 'team 5–7', kind: 'team', parent: 'north' },
      { id: 'municipality', kind: 'owner', name: 'The municipality' },
      { id: 'north', kind: 'school', parent: 'municipality' },
      { id: 'south', kind: 'school', parent: 'municipality' },
      { id: 'private', kind: 'kindergarten' },
    ],
    networks: [
      { id: 'leaders', units: ['north', 'south', 'private'] },
      { id: 'north', units: [] },
    ],
    roles: ['leader', 'teacher', 'north'],
  },
  true,
);

test('an organisation that holds has no issue: several trees, several networks, children before parents', () => {
  expect(checkOrganisation(coast)).toEqual([]);
  expect(checkOrganisation({ id: 'small', units: [{ id: 'a', kind: 'school' }] })).toEqual([]);
});

describe('duplicate-id', () => {
  const { units, networks = [] } = coast;
  const told = (kind: string, id: string, first: string) =>
    `The ${kind} "${id}" already stands at ${first}; give each ${kind} one place.`;

  test.each([
    ['unit', { units: [...units, { id: 'north', kind: 'team' }] }, ['units', 5, 'id'], 'north', '$.units[2].id'],
    [
      'network',
      { networks: [...networks, { id: 'leaders', units: [] }] },
      ['networks', 2, 'id'],
      'leaders',
      '$.networks[0].id',
    ],
    [
      'member',
      { networks: [{ id: 'leaders', units: ['north', 'south', 'north'] }] },
      ['networks', 0, 'units', 2],
      'north',
      '$.networks[0].units[0]',
    ],
    ['role', { roles: ['teacher', 'leader', 'teacher'] }, ['roles', 2], 'teacher', '$.roles[0]'],
  ])('of a %s', (kind, change, path, id, first) => {
    expect(checkOrganisation({ ...coast, ...change })).toEqual([
      { code: 'duplicate-id', path, message: told(kind, id, first) },
    ]);
  });
});

describe('unknown-unit', () => {
  test('a parent that is not there', () => {
    expect(checkOrganisation({ ...coast, units: [...coast.units, { id: 'x', kind: 'team', parent: 'west' }] })).toEqual(
      [
        {
          code: 'unknown-unit',
          path: ['units', 5, 'parent'],
          message: 'The organisation has no unit "west"; add it, mend the id, or remove the parent.',
        },
      ],
    );
  });

  test('a member of a network that is not there', () => {
    const networks = [{ id: 'reading', units: ['north', 'west', 'constructor'] }];
    expect(checkOrganisation({ ...coast, networks })).toEqual([
      {
        code: 'unknown-unit',
        path: ['networks', 0, 'units', 1],
        message: 'The organisation has no unit "west"; add it, mend the id, or take it out of the network.',
      },
      expect.objectContaining({ path: ['networks', 0, 'units', 2] }),
    ]);
  });

  test('is not told where a unit cannot be read, since it may be that one', () => {
    const networks = [{ id: 'reading', units: ['b'] }];
    expect(checkOrganisationRules({ units: [{ id: 'a', parent: 'b' }, { id: 3 }], networks })).toEqual([]);
    expect(checkOrganisationRules({ units: [{ id: 'a', parent: 'b' }, 'b'], networks })).toEqual([]);
    expect(checkOrganisationRules({ units: [{ id: 'a', parent: 3 }], networks })).toEqual([]);
    expect(checkOrganisationRules({ networks })).toEqual([]);
  });
});

describe('circle', () => {
  const inCircle = (...parents: readonly [id: string, parent: string | undefined][]) =>
    checkOrganisationRules({ units: parents.map(([id, parent]) => ({ id, kind: 'team', parent })) });

  test('a unit that is its own parent', () => {
    expect(inCircle(['a', undefined], ['b', 'b'])).toEqual([
      {
        code: 'circle',
        path: ['units', 1, 'parent'],
        message: 'The unit "b" stands under itself; give one of them another parent, or none.',
      },
    ]);
  });

  test('is told once, of the unit in it that comes first, also where a unit that leads into it comes before', () => {
    expect(inCircle(['leaf', 'c'], ['a', 'b'], ['b', 'c'], ['c', 'a'])).toEqual([
      {
        code: 'circle',
        path: ['units', 1, 'parent'],
        message:
          'The units "c", "a", "b" stand under one another in a circle; give one of them another parent, or none.',
      },
    ]);
  });

  test('each of several, and of a large one the first few names', () => {
    const ring = Array.from({ length: 7 }, (_, at): [string, string] => [`u${at}`, `u${(at + 1) % 7}`]);
    expect(inCircle(['a', 'b'], ['b', 'a'], ...ring).map(({ path, message }) => [path[1], message])).toEqual([
      [0, expect.stringMatching(/^The units "a", "b" stand/)],
      [2, expect.stringMatching(/^The units "u0", "u1", "u2", "u3", "u4" and 2 more stand/)],
    ]);
  });

  test('of five it gives every name', () => {
    const ring = Array.from({ length: 5 }, (_, at): [string, string] => [`u${at}`, `u${(at + 1) % 5}`]);
    expect(inCircle(...ring).map(({ message }) => message)).toEqual([
      'The units "u0", "u1", "u2", "u3", "u4" stand under one another in a circle; give one of them another parent, or none.',
    ]);
  });

  test('where an id stands twice, the first unit is the one that is meant', () => {
    expect(inCircle(['a', undefined], ['b', 'a'], ['a', 'b']).map(({ code }) => code)).toEqual(['duplicate-id']);
    expect(inCircle(['a', 'b'], ['b', 'a'], ['a', undefined]).map(({ code }) => code)).toEqual([
      'duplicate-id',
      'circle',
    ]);
  });
});

test('every issue is told at once', () => {
  const units = [
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
    { id: 'a', parent: 'x' },
  ];
  const issues = checkOrganisationRules({ units, networks: [{ id: 'n', units: ['y', 'y'] }], roles: ['r', 'r'] });
  expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['duplicate-id', 'units', 2, 'id'],
    ['unknown-unit', 'units', 2, 'parent'],
    ['circle', 'units', 0, 'parent'],
    ['duplicate-id', 'networks', 0, 'units', 1],
    ['unknown-unit', 'networks', 0, 'units', 0],
    ['unknown-unit', 'networks', 0, 'units', 1],
    ['duplicate-id', 'roles', 1],
  ]);
});

test.each([undefined, null, 3, 'text', [], {}, { units: 3, networks: [{ units: 4 }, 5], roles: [6] }])(
  'of %j, which is no organisation, the schema tells enough',
  (data) => {
    expect(checkOrganisationRules(data)).toEqual([]);
  },
);

test('a chain of 100,000 units and a circle of as many', () => {
  const count = 100_000;
  const unit = (at: number, parent: number) => ({ id: `u${at}`, kind: 'team', parent: `u${parent}` });
  const chain = Array.from({ length: count }, (_, at) => (at === 0 ? { id: 'u0', kind: 'owner' } : unit(at, at - 1)));
  expect(checkOrganisation({ id: 'o', units: chain })).toEqual([]);
  expect(checkOrganisation({ id: 'o', units: chain.toReversed() })).toEqual([]);
  const ring = [unit(0, count - 1), ...chain.slice(1)];
  expect(checkOrganisation({ id: 'o', units: ring }).map(({ code, path }) => [code, ...path])).toEqual([
    ['circle', 'units', 0, 'parent'],
  ]);
});

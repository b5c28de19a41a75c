import { expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Crosswalk } from './crosswalk.ts';
import { scaleBridges } from './scale-bridge.ts';

const things = (...ids: string[]) => ids.map((id) => ({ id }));
const scale = (id: string, ...levels: string[]) => ({
  kind: 'ordinal',
  id,
  levels: things(...levels),
  favourable: levels[0],
});
const [own, five] = [scale('own', 'x', 'y'), scale('five', 'a', 'b', 'c', 'd', 'e')];

/** Rubrics with fields that a rubric doesn't have are read as data are, by what they hold. */
const rubric = (shared: unknown, ...indicators: object[]): Rubric => {
  const [scales, dimensions] = [[own, five, scale('seen', 'no', 'yes')], [{ id: 'd', indicators }]];
  return JSON.parse(JSON.stringify({ id: 'r', version: '1.0.0', scale: shared, scales, dimensions }));
};

const reference = { id: 'r', version: '1.0.0' };
const crosswalk = (...scaleMaps: NonNullable<Crosswalk['scaleMaps']>): Crosswalk => ({
  id: 'c',
  from: reference,
  to: reference,
  scaleMaps,
  entries: [],
});

const seen = scale('seen', 'no', 'yes');
const asTheyAre = { levels: { no: 'no', yes: 'yes' }, lossy: false };
const turned = { levels: { no: 'yes', yes: 'no' }, lossy: false };

test('the same scale needs no map, shared or named', () => {
  const older = rubric(seen, { id: 'a' }, { id: 'b', scale: 'own' });
  const newer = rubric(own, { id: 'a', scale: 'seen' }, { id: 'b' });
  const find = scaleBridges(crosswalk(), older, newer);
  expect(find('a', 'a')).toEqual(asTheyAre);
  expect(find('b', 'b')).toEqual({ levels: { x: 'x', y: 'y' }, lossy: false });
  expect(find('a', 'b')).toBeUndefined();
});

test.each([
  ['another id', scale('other', 'no', 'yes')],
  ['a level more', scale('seen', 'no', 'some', 'yes')],
  ['a level less', scale('seen', 'no')],
  ['another order', scale('seen', 'yes', 'no')],
  ['a field that nothing is known of', { ...seen, levels: [{ id: 'no', points: 1 }, { id: 'yes' }] }],
])('a scale with %s is another, and without a map nothing is said', (_, other) => {
  const find = scaleBridges(crosswalk(), rubric(seen, { id: 'a' }), rubric(other, { id: 'a' }));
  expect(find('a', 'a')).toBeUndefined();
});

test('another favourable level or another colour leaves ratings as they are', () => {
  const other = { ...seen, favourable: 'yes', levels: [{ id: 'no', signal: 'red' }, { id: 'yes' }] };
  expect(scaleBridges(crosswalk(), rubric(seen, { id: 'a' }), rubric(other, { id: 'a' }))('a', 'a')).toEqual(asTheyAre);
});

test('a map is for its two scales', () => {
  const map = { from: 'seen', to: 'five', levels: { no: 'a', yes: 'e' }, lossy: true } as const;
  const older = rubric(seen, { id: 'a' }, { id: 'b', scale: 'five' });
  const newer = rubric(five, { id: 'a' }, { id: 'b', scale: 'seen' });
  const find = scaleBridges(crosswalk(map), older, newer);
  expect(find('a', 'a')).toEqual({ levels: map.levels, lossy: true });
  expect(find('b', 'b')).toBeUndefined();
  expect(find('a', 'b')).toEqual(asTheyAre);
});

test('a map from another scale, or to another, is not for them', () => {
  const maps = [
    { from: 'own', to: 'five', levels: { x: 'a', y: 'e' }, lossy: true },
    { from: 'seen', to: 'own', levels: { no: 'x', yes: 'y' } },
    { from: 'seen', to: 'five', levels: { no: 'b', yes: 'd' }, lossy: true },
  ] as const;
  const find = scaleBridges(crosswalk(...maps), rubric(seen, { id: 'a' }), rubric(five, { id: 'a' }));
  expect(find('a', 'a')).toEqual({ levels: { no: 'b', yes: 'd' }, lossy: true });
});

test('a map goes before what would be said without it', () => {
  const map = { from: 'seen', to: 'seen', levels: { no: 'no', yes: 'yes' }, lossy: true } as const;
  const one = rubric(seen, { id: 'a' });
  expect(scaleBridges(crosswalk(map), one, one)('a', 'a')).toEqual({ ...asTheyAre, lossy: true });
});

test('an indicator that is turned round takes a map that turns the order about, and no other does', () => {
  const one = rubric(seen, { id: 'a' }, { id: 'b', reverse: true });
  const map = { from: 'seen', to: 'seen', levels: turned.levels, reverse: true } as const;
  const plain = { from: 'seen', to: 'seen', levels: asTheyAre.levels } as const;
  const find = scaleBridges(crosswalk(plain, map), one, one);
  expect([find('a', 'b'), find('b', 'a')]).toEqual([turned, turned]);
  expect([find('a', 'a'), find('b', 'b')]).toEqual([asTheyAre, asTheyAre]);
  expect(scaleBridges(crosswalk(plain), one, one)('a', 'b')).toBeUndefined();
  expect(scaleBridges(crosswalk(), one, one)('a', 'b')).toBeUndefined();
});

test('where an indicator isn’t there, or has no scale, nothing is said', () => {
  const [rated, unrated] = [rubric(seen, { id: 'a' }), rubric(undefined, { id: 'a' })];
  expect(scaleBridges(crosswalk(), rated, rated)('a', 'x')).toBeUndefined();
  expect(scaleBridges(crosswalk(), rated, rated)('x', 'a')).toBeUndefined();
  expect(scaleBridges(crosswalk(), rated, rated)('a', undefined)).toBeUndefined();
  expect(scaleBridges(crosswalk(), rated, unrated)('a', 'a')).toBeUndefined();
  expect(scaleBridges(crosswalk(), unrated, unrated)('a', 'a')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { placedThings, textAt, textsAt } from './placed-things.ts';

const list = [{ id: 'a', names: ['x', 1, 'y'] }, 'b', { id: 2, names: 'z' }];

test('objects, texts and lists of texts, with their places', () => {
  const things = placedThings(list, ['list']);
  expect(things.map(({ path }) => path)).toEqual([
    ['list', 0],
    ['list', 2],
  ]);
  expect(things.flatMap((thing) => textAt(thing, 'id'))).toEqual([{ id: 'a', path: ['list', 0, 'id'] }]);
  expect(things.flatMap((thing) => textsAt(thing, 'names'))).toEqual([
    { id: 'x', path: ['list', 0, 'names', 0] },
    { id: 'y', path: ['list', 0, 'names', 2] },
  ]);
  expect(placedThings({}, [])).toEqual([]);
});

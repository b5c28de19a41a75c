import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Crosswalk } from './crosswalk.ts';
import { invertCrosswalk } from './invert-crosswalk.ts';

const [from, to] = [
  { id: 'reading', version: '1.0.0' },
  { id: 'reading', version: '2.0.0', fingerprint: `sha256:${'0'.repeat(64)}` },
];
const crosswalk = freeze<Crosswalk>(
  {
    id: 'there',
    from,
    to,
    scaleMaps: [
      { from: 's', to: 't', levels: { a: 'x', b: 'y' } },
      { from: 's', to: 't', levels: { a: 'y', b: 'x' }, reverse: true },
      { from: 's', to: 'u', levels: { a: 'x', b: 'y' }, lossy: true },
    ],
    entries: [
      { relation: 'equal', from: ['a'], to: ['b'], reason: '1' },
      { relation: 'subset', from: ['c', 'd'], to: ['e'], reason: '2' },
      { relation: 'superset', from: ['f'], to: ['g', 'h'], reason: '3' },
      { relation: 'overlaps', from: ['i'], to: ['j', 'k'], reason: '4' },
      { relation: 'replaced-by', from: ['l'], to: ['m'], reason: '5' },
      { relation: 'split', from: ['n'], to: ['o', 'p'], reason: '6' },
      { relation: 'merged', from: ['q', 'r'], to: ['s'], reason: '7' },
      { relation: 'none', from: ['t'], to: [], reason: '8' },
      { id: 'new', relation: 'none', from: [], to: ['u'] },
    ],
  },
  true,
);

test('every relation is turned round, and the maps that are level for level', () => {
  expect(invertCrosswalk(crosswalk, 'back')).toEqual({
    id: 'back',
    from: to,
    to: from,
    scaleMaps: [
      { from: 't', to: 's', levels: { x: 'a', y: 'b' } },
      { from: 't', to: 's', levels: { x: 'b', y: 'a' }, reverse: true },
    ],
    entries: [
      { relation: 'equal', from: ['b'], to: ['a'], reason: '1' },
      { relation: 'superset', from: ['e'], to: ['c', 'd'], reason: '2' },
      { relation: 'subset', from: ['g', 'h'], to: ['f'], reason: '3' },
      { relation: 'overlaps', from: ['j', 'k'], to: ['i'], reason: '4' },
      { relation: 'replaced-by', from: ['m'], to: ['l'], reason: '5' },
      { relation: 'merged', from: ['o', 'p'], to: ['n'], reason: '6' },
      { relation: 'split', from: ['s'], to: ['q', 'r'], reason: '7' },
      { relation: 'none', from: [], to: ['t'], reason: '8' },
      { id: 'new', relation: 'none', from: ['u'], to: [] },
    ],
  });
});

test('without scale maps there are none the other way', () => {
  const { scaleMaps: _, ...plain } = crosswalk;
  expect(invertCrosswalk(plain, 'back')).not.toHaveProperty('scaleMaps');
});

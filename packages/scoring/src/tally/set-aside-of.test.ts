import { expect, test } from 'vitest';
import { setAsideOf } from './set-aside-of.ts';
import type { Tally } from './tally.ts';

const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0', 'i1', 'i2'],
  levels: ['low', 'high'],
  by: ['unit'],
  groups: [{ unit: 'north' }, { unit: 'south' }],
  raters: Uint32Array.of(9, 9),
  counts: new Uint32Array(36),
};

test('what was set aside, for the group and the indicator', () => {
  const told = {
    ...tally,
    setAside: Uint32Array.of(1, 2, 3, 4, 5, 6),
    anchored: Uint32Array.of(7, 8, 9, 10, 11, 12),
  };
  expect(setAsideOf(told, { unit: 'north' }, 'i2')).toEqual({ setAside: 3, anchored: 9 });
  expect(setAsideOf(told, { unit: 'south' }, 'i0')).toEqual({ setAside: 4, anchored: 10 });
  expect(setAsideOf(told, { unit: 'south' }, 'i1')).toEqual({ setAside: 5, anchored: 11 });
});

test('nobody was where the rule sets none aside, or there is no such group', () => {
  expect(setAsideOf(tally, { unit: 'south' }, 'i1')).toEqual({ setAside: 0, anchored: 0 });
  expect(setAsideOf(tally, { unit: 'west' }, 'i1')).toEqual({ setAside: 0, anchored: 0 });
});

import { expect, test } from 'vitest';
import { indicatorPosition } from './indicator-position.ts';
import type { Tally } from './tally.ts';

const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['shared-vision', 'trust'],
  levels: ['low', 'high'],
  by: [],
  groups: [],
  raters: new Uint32Array(0),
  counts: new Uint32Array(0),
};

test('where the indicator stands', () => {
  expect(indicatorPosition(tally, 'trust')).toBe(1);
});

test('refuses one that the rubric lacks', () => {
  expect(() => indicatorPosition(tally, 'Trust')).toThrow(RangeError);
  expect(() => indicatorPosition(tally, 'Trust')).toThrow(
    'Expected an indicator of the rubric "made-up"; received "Trust".',
  );
});

import type { Rubric } from '@rubrikk/core';
import { expect, it } from 'vitest';
import { sectionsOf } from './sections-of.ts';

const scale = (id: string, ...levels: string[]) => {
  return { kind: 'ordinal', id, levels: levels.map((id) => ({ id })), favourable: levels[0] as string } as const;
};
const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en', licence: 'MIT' },
  scales: [scale('short', 'no', 'yes')],
  dimensions: [
    {
      id: 'one',
      indicators: [{ id: 'a', descriptors: true, scale: 'short' }, { id: 'b', descriptors: true }, { id: 'c' }],
      dimensions: [
        { id: 'c', dimensions: [{ id: 'deeper', indicators: [{ id: 'd' }] }] },
        { id: 'two', principle: true, indicators: [{ id: 'e' }] },
      ],
    },
  ],
} as const satisfies Rubric;

it('has a slot for each statement and each of its levels, and what a narrower dimension puts under one', () => {
  const places = sectionsOf(rubric).map(({ id, principle, slots }) => {
    return [id, principle, ...slots.map(({ place, below }) => `${place.join('.')} ${below.length}`)];
  });
  expect(places).toEqual([
    ['one', false, 'indicators.a 0', 'descriptors.a.no 0', 'descriptors.a.yes 0', 'indicators.b 0', 'indicators.c 0'],
    ['two', true, 'indicators.e 0'],
  ]);
});

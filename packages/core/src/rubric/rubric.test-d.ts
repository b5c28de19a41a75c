import { expectTypeOf, test } from 'vitest';
import type { Indicator } from './indicator.ts';
import type { Rubric } from './rubric.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  instructions: ['honestly'],
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
} as const satisfies Rubric;

declare const loaded: Rubric;

test('a literal is a rubric', () => {
  expectTypeOf(reading).toExtend<Rubric>();
});

test('a rubric without a part that it needs does not compile', () => {
  const { source: _, ...withoutSource } = reading;
  // @ts-expect-error TS1360: the source is missing
  withoutSource satisfies Rubric;
});

test('a rubric with a key that nothing asks for does not compile', () => {
  ({
    ...reading,
    // @ts-expect-error TS2561: the key is "instructions"
    instruction: ['honestly'],
  }) satisfies Rubric;
});

test('a flag is true or left out', () => {
  ({ id: 'aloud', descriptors: true }) satisfies Indicator;
  // @ts-expect-error TS2322: false is said by leaving the flag out
  ({ id: 'aloud', descriptors: false }) satisfies Indicator;
});

test('no part of a rubric can be put in the place of another', () => {
  // @ts-expect-error TS2540: the id is read-only
  loaded.id = 'writing';
  // @ts-expect-error TS2540: the title is read-only
  loaded.source.title = 'Writing';
  // @ts-expect-error TS2339: the levels are a read-only list
  loaded.scale?.levels.push({ id: 'often' });
  // @ts-expect-error TS2540: the favourable level is read-only
  if (loaded.scale?.kind === 'ordinal') loaded.scale.favourable = 'no';
  // @ts-expect-error TS2542: the dimensions are a read-only list
  loaded.dimensions[0] = { id: 'weekly', indicators: [{ id: 'library' }] };
  // @ts-expect-error TS2339: the instructions are a read-only list
  loaded.instructions?.push('alone');
  for (const dimension of loaded.dimensions) {
    // @ts-expect-error TS2540: the indicators are read-only
    dimension.indicators = [];
    for (const indicator of dimension.indicators ?? []) {
      // @ts-expect-error TS2540: the id is read-only
      indicator.id = 'library';
    }
  }
});

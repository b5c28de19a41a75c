import { expectTypeOf, test } from 'vitest';
import type { Rubric } from './rubric.ts';
import type { DimensionId, IndicatorId, InstructionId, LevelId } from './rubric-ids.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  instructions: ['alone', 'honestly'],
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [
    { id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] },
    { id: 'weekly', indicators: [{ id: 'library' }] },
  ],
} as const satisfies Rubric;

type Reading = typeof reading;

test('the ids of a literal are its own', () => {
  expectTypeOf<DimensionId<Reading>>().toEqualTypeOf<'daily' | 'weekly'>();
  expectTypeOf<IndicatorId<Reading>>().toEqualTypeOf<'aloud' | 'silently' | 'library'>();
  expectTypeOf<LevelId<Reading>>().toEqualTypeOf<'no' | 'yes'>();
  expectTypeOf<InstructionId<Reading>>().toEqualTypeOf<'alone' | 'honestly'>();
});

test('a literal without instructions has no id of one', () => {
  expectTypeOf<InstructionId<Omit<Reading, 'instructions'>>>().toBeNever();
});

test('the ids of a rubric that was loaded are any', () => {
  expectTypeOf<DimensionId<Rubric>>().toEqualTypeOf<string>();
  expectTypeOf<IndicatorId<Rubric>>().toEqualTypeOf<string>();
  expectTypeOf<LevelId<Rubric>>().toEqualTypeOf<string>();
  expectTypeOf<InstructionId<Rubric>>().toEqualTypeOf<string>();
});

import { expectTypeOf, test } from 'vitest';
import { attachScale } from './attach-scale.ts';
import { indicatorsOf } from './indicators-of.ts';
import type { nested, nestedText } from './nested-rubric.test-data.ts';
import type { OrdinalRubric, Rubric, ScaledRubric } from './rubric.ts';
import type { DimensionId, IndicatorId, LevelId, LevelOf } from './rubric-ids.ts';
import type { PromptId, RubricText, StemId } from './rubric-text.ts';
import type { Scale } from './scale.ts';

type Nested = typeof nested;
type Text = RubricText<Nested>;

declare const rubric: Nested;
declare const text: typeof nestedText;
declare const loaded: Rubric;
declare const scale: Nested['scale'];

test('ids are known at any depth and of every scale', () => {
  expectTypeOf<DimensionId<Nested>>().toEqualTypeOf<'school' | 'lessons' | 'reading' | 'home'>();
  expectTypeOf<IndicatorId<Nested>>().toEqualTypeOf<'plan' | 'aloud' | 'books' | 'screens'>();
  expectTypeOf<LevelId<Nested>>().toEqualTypeOf<'no' | 'yes' | 'strength' | 'improve' | 'next' | 'rarely' | 'daily'>();
  expectTypeOf<StemId<Nested>>().toEqualTypeOf<'staff'>();
  expectTypeOf<PromptId<Nested>>().toEqualTypeOf<'when' | 'who'>();
});

test('the levels of an indicator are those of the scale that it names, else of the shared one', () => {
  expectTypeOf<LevelOf<Nested, 'plan'>>().toEqualTypeOf<'no' | 'yes'>();
  expectTypeOf<LevelOf<Nested, 'aloud'>>().toEqualTypeOf<'no' | 'yes'>();
  expectTypeOf<LevelOf<Nested, 'books'>>().toEqualTypeOf<'strength' | 'improve' | 'next'>();
  expectTypeOf<LevelOf<Nested, 'screens'>>().toEqualTypeOf<'rarely' | 'daily'>();
  expectTypeOf<LevelOf<Nested, 'books' | 'plan'>>().toEqualTypeOf<'strength' | 'improve' | 'next' | 'no' | 'yes'>();
  // @ts-expect-error TS2344: the rubric has no indicator "diary"
  expectTypeOf<LevelOf<Nested, 'diary'>>().toBeString();
});

test('the level of another scale does not compile', () => {
  'daily' satisfies LevelOf<Nested, 'screens'>;
  // @ts-expect-error TS1360: "daily" is a level of another scale
  'daily' satisfies LevelOf<Nested, 'books'>;
  // @ts-expect-error TS1360: "daily" is a level of another scale
  'daily' satisfies LevelOf<Nested, 'plan'>;
});

test('a rubric without a scale has no level, and one of those that are named has theirs', () => {
  type Bare = Omit<Nested, 'scale' | 'scales'>;
  expectTypeOf<LevelId<Bare>>().toBeNever();
  expectTypeOf<LevelOf<Bare, 'plan'>>().toBeNever();
  expectTypeOf<LevelOf<Omit<Nested, 'scale'>, 'plan'>>().toBeNever();
  expectTypeOf<LevelOf<Omit<Nested, 'scale'>, 'screens'>>().toEqualTypeOf<'rarely' | 'daily'>();
});

test('of a rubric that was loaded any level is one', () => {
  expectTypeOf<LevelOf<Rubric, string>>().toEqualTypeOf<string>();
  expectTypeOf<LevelOf<ScaledRubric, string>>().toEqualTypeOf<string>();
  expectTypeOf<LevelId<OrdinalRubric>>().toEqualTypeOf<string>();
});

test('a scale that is attached is known', () => {
  const { scale: _, ...bare } = rubric;
  const attached = attachScale(bare, scale);
  expectTypeOf(attached).toExtend<Rubric>();
  expectTypeOf<LevelOf<typeof attached, 'plan'>>().toEqualTypeOf<'no' | 'yes'>();
  expectTypeOf(attachScale(loaded, scale)).toExtend<ScaledRubric>();
  // @ts-expect-error TS2345: the rubric has a scale
  attachScale(rubric, scale);
});

test('an order is part of the type', () => {
  expectTypeOf(rubric).toExtend<ScaledRubric>();
  expectTypeOf(rubric).not.toExtend<OrdinalRubric>();
  expectTypeOf<Omit<Nested, 'scales'>>().toExtend<OrdinalRubric>();
  expectTypeOf(loaded).not.toExtend<ScaledRubric>();
});

test('a scale says which kind it is, and only an order has a favourable level', () => {
  const levels = [{ id: 'no' }, { id: 'yes' }];
  ({ kind: 'ordinal', id: 'seen', levels, favourable: 'yes' }) satisfies Scale;
  ({ kind: 'classification', id: 'seen', levels }) satisfies Scale;
  // @ts-expect-error TS1360: the kind is missing
  ({ id: 'seen', levels, favourable: 'yes' }) satisfies Scale;
  // @ts-expect-error TS1360: the favourable level is missing
  ({ kind: 'ordinal', id: 'seen', levels }) satisfies Scale;
  // @ts-expect-error TS2353: classes have no favourable one
  ({ kind: 'classification', id: 'seen', levels, favourable: 'yes' }) satisfies Scale;
});

test('indicators are given with the ids of their rubric', () => {
  const [placed] = indicatorsOf(rubric);
  expectTypeOf(placed?.indicator.id).toEqualTypeOf<IndicatorId<Nested> | undefined>();
  expectTypeOf(placed?.dimensions).toEqualTypeOf<readonly DimensionId<Nested>[] | undefined>();
});

test('a text has stems, prompts and descriptors as the rubric asks for them', () => {
  expectTypeOf(text).toExtend<Text>();
  // @ts-expect-error TS2741: the stem "staff" is missing
  ({ ...text, stems: {} }) satisfies Text;
  // @ts-expect-error TS2353: nothing asks for the prompt "why"
  ({ ...text, prompts: { ...text.prompts, why: 'Why?' } }) satisfies Text;
  // @ts-expect-error TS2741: the title of a dimension within another is missing
  ({ ...text, dimensions: { school: 'School', lessons: 'Lessons', home: 'Home' } }) satisfies Text;
});

test('a descriptor for a level of another scale, or none for one of its own, does not compile', () => {
  const { aloud, books } = text.descriptors;
  // @ts-expect-error TS2353: "aloud" isn't rated with "daily"
  ({ ...text, descriptors: { aloud: { ...aloud, daily: 'Daily.' }, books } }) satisfies Text;
  // @ts-expect-error TS2739: the descriptors of "improve" and "next" are missing
  ({ ...text, descriptors: { aloud, books: { strength: 'Many.' } } }) satisfies Text;
});

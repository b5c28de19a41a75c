import { expectTypeOf, test } from 'vitest';
import type { Parsed } from '../shared/parsed.ts';
import { layText } from './lay-text.ts';
import type { nested, nestedText } from './nested-rubric.test-data.ts';
import type { PartialText } from './partial-text.ts';
import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';
import { textCompleteness } from './text-completeness.ts';
import { type TextWithFallbacks, textIn } from './text-in.ts';

type Nested = typeof nested;

declare const rubric: Nested;
declare const text: typeof nestedText;
declare const loaded: Rubric;
declare const loadedText: RubricText;

const head = { rubric: 'nested', language: 'en' } as const;

test('a whole text is a partial one, and so is one without a string', () => {
  expectTypeOf<RubricText<Nested>>().toExtend<PartialText<Nested>>();
  expectTypeOf<RubricText>().toExtend<PartialText>();
  head satisfies PartialText<Nested>;
  ({ ...head, descriptors: { books: { next: 'None.' } } }) satisfies PartialText<Nested>;
});

test('a string that nothing asks for does not compile', () => {
  // @ts-expect-error TS2353: the rubric has no indicator "diary"
  ({ ...head, indicators: { diary: 'We write.' } }) satisfies PartialText<Nested>;
  // @ts-expect-error TS2353: "books" isn't rated with "daily"
  ({ ...head, descriptors: { books: { daily: 'Daily.' } } }) satisfies PartialText<Nested>;
  // @ts-expect-error TS2322: the text of another rubric
  ({ rubric: 'other', language: 'en' }) satisfies PartialText<Nested>;
});

test('what is found and what is laid has the type of the rubric', () => {
  expectTypeOf(textIn(rubric, [text, head], ['nb', 'en'])).toEqualTypeOf<Parsed<TextWithFallbacks<Nested>>>();
  expectTypeOf(layText(rubric, text, head)).toEqualTypeOf<Parsed<RubricText<Nested>>>();
  expectTypeOf(textIn(loaded, [loadedText], ['nb'])).toEqualTypeOf<Parsed<TextWithFallbacks>>();
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  layText(rubric, text, { ...head, indicators: { diary: 'We write.' } });
  // @ts-expect-error TS2345: what is laid over has to be whole
  layText(rubric, head, head);
  textCompleteness(rubric, head);
});

import { expectTypeOf, test } from 'vitest';
import type { LinkedCell } from './hierarchy.ts';
import type { CommonWords } from './shows-free-text.ts';

test('words of the individual round have no place', () => {
  expectTypeOf<'individual'>().not.toExtend<CommonWords['round']>();
  // @ts-expect-error: what a person wrote alone is never shown
  ({ round: 'individual', present: 40 }) satisfies CommonWords;
});

test('a cell holds numbers, and no words but its name', () => {
  type Texts = { [Key in keyof LinkedCell]-?: string extends LinkedCell[Key] ? Key : never }[keyof LinkedCell];
  expectTypeOf<Texts>().toEqualTypeOf<'id'>();
  // @ts-expect-error: evidence has no place in it
  ({ id: 'north', n: 9, evidence: ['seen in my lesson'] }) satisfies LinkedCell;
});

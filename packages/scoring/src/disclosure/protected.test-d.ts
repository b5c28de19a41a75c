import { expectTypeOf, test } from 'vitest';
import type { Protected, Suppressed } from './protected.ts';

interface Values {
  readonly n: number;
  readonly median: number | undefined;
}
declare const result: Protected<Values>;

test('nothing but the status can be read unasked', () => {
  expectTypeOf<keyof Protected<Values>>().toEqualTypeOf<'status'>();
  // @ts-expect-error: a suppressed result has no numbers
  result.n;
  // @ts-expect-error: nor can they be taken out
  const { median } = result;
  expectTypeOf(median).toBeAny();
  // @ts-expect-error: nor is the reason there while it may be shown
  result.reason;
});

test('a result is no number, and not its values', () => {
  expectTypeOf(result).not.toExtend<number>();
  expectTypeOf(result).not.toExtend<Values>();
  // @ts-expect-error: values that nobody protected are no result
  ({ n: 3, median: 2 }) satisfies Protected<Values>;
});

test('a shown result has its values', () => {
  if (result.status === 'shown') {
    expectTypeOf(result.n).toBeNumber();
    expectTypeOf(result.median).toEqualTypeOf<number | undefined>();
  }
});

test('a suppressed result has a reason and the rule, and no value', () => {
  if (result.status === 'suppressed') {
    expectTypeOf(result).toEqualTypeOf<Suppressed>();
    expectTypeOf<keyof typeof result>().toEqualTypeOf<'status' | 'reason' | 'minimum'>();
    // @ts-expect-error: it holds no number of the group
    result.n;
  }
});

test('numbers cannot be slipped into a suppressed result', () => {
  // @ts-expect-error: a group that is withheld has no n
  ({ status: 'suppressed', reason: 'too-few', minimum: 5, n: 3 }) satisfies Suppressed;
});

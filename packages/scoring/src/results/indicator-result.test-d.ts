import { expectTypeOf, test } from 'vitest';
import type { IndicatorResult } from './indicator-result.ts';

type Label = 'unit' | 'role' | 'network' | 'dimension' | 'indicator';

test('nothing but what it is of can be read before its status', () => {
  expectTypeOf<keyof IndicatorResult>().toEqualTypeOf<Label | 'status'>();
});

test('suppressed, it holds its reason and the rule, and no number of the group', () => {
  type Hidden = Extract<IndicatorResult, { readonly status: 'suppressed' }>;
  expectTypeOf<keyof Hidden>().toEqualTypeOf<Label | 'status' | 'reason' | 'minimum'>();
});

import { expectTypeOf, test } from 'vitest';
import type { DimensionResult } from './dimension-result.ts';

type Label = 'unit' | 'role' | 'network' | 'dimension';

test('nothing but what it is of can be read before its status', () => {
  expectTypeOf<keyof DimensionResult>().toEqualTypeOf<Label | 'status'>();
});

test('suppressed, it holds its reason and the rule, and no number of the group', () => {
  type Hidden = Extract<DimensionResult, { readonly status: 'suppressed' }>;
  expectTypeOf<keyof Hidden>().toEqualTypeOf<Label | 'status' | 'reason' | 'minimum'>();
});

import { expectTypeOf, test } from 'vitest';
import type { RoleGap } from './role-gap.ts';

type Label = 'unit' | 'indicator' | 'roles';

test('nothing but what it is of can be read before its status', () => {
  expectTypeOf<keyof RoleGap>().toEqualTypeOf<Label | 'status'>();
});

test('suppressed, it holds its reason and the rule, and no number of the groups', () => {
  type Hidden = Extract<RoleGap, { readonly status: 'suppressed' }>;
  expectTypeOf<keyof Hidden>().toEqualTypeOf<Label | 'status' | 'reason' | 'minimum'>();
});

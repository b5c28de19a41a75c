import type { MissingKind } from '@rubrikk/core';
import { expectTypeOf, test } from 'vitest';
import type { missingKinds } from './missing-kinds.ts';

test('every kind of missing stands in the list', () => {
  expectTypeOf<(typeof missingKinds)[number]>().toEqualTypeOf<MissingKind>();
});

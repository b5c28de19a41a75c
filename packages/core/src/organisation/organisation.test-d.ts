import { expectTypeOf, test } from 'vitest';
import type { Organisation } from './organisation.ts';
import type { Unit } from './unit.ts';
import type { UnitKind } from './unit-kind.ts';

const coast = {
  id: 'coast',
  units: [{ id: 'north', kind: 'school' }],
  networks: [{ id: 'leaders', units: ['north'] }],
  roles: ['leader'],
} as const satisfies Organisation;

test('a literal is an organisation', () => {
  expectTypeOf(coast).toExtend<Organisation>();
});

test('the kind of a unit is one of the three that are known, or any word', () => {
  expectTypeOf<'owner' | 'school' | 'team'>().toExtend<UnitKind>();
  expectTypeOf<'kindergarten'>().toExtend<UnitKind>();
  expectTypeOf<UnitKind>().toExtend<string>();
});

test('no part of an organisation can be put in the place of another', () => {
  const organisation: Organisation = coast;
  // @ts-expect-error TS2540: the units are read-only
  organisation.units = [];
  // @ts-expect-error TS2339: a list that is read-only has no push
  organisation.units.push;
});

test('a unit without a kind does not compile', () => {
  // @ts-expect-error TS1360: the kind is missing
  ({ id: 'north' }) satisfies Unit;
});

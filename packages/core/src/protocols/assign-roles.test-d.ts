import { expectTypeOf, test } from 'vitest';
import { assignRoles, type ChosenHolders } from './assign-roles.ts';
import type { Protocol } from './protocol.ts';
import type { ProtocolOutcome } from './protocol-refusal.ts';
import type { ProtocolRun } from './protocol-run.ts';

const circle = {
  id: 'circle',
  version: '1.0.0',
  roles: [{ id: 'leader', held: 'by-one', chosenIn: 'choose' }],
  steps: [
    { id: 'choose', form: 'group' },
    { id: 'talk', form: 'group' },
  ],
} as const satisfies Protocol;
declare const run: ProtocolRun;
const at = '2026-11-21T10:00:00Z';

test('roles are those of the protocol, and any of one that was loaded', () => {
  expectTypeOf(assignRoles(circle, run, { at, holders: { leader: ['k1'] } })).toEqualTypeOf<ProtocolOutcome>();
  // @ts-expect-error TS2353: the protocol has no role "chef"
  assignRoles(circle, run, { at, holders: { chef: ['k1'] } });
  // @ts-expect-error TS2345: nobody knows when
  assignRoles(circle, run, { holders: { leader: ['k1'] } });
  expectTypeOf<{ any: string[] }>().toExtend<ChosenHolders<Protocol>['holders']>();
});

import { expectTypeOf, test } from 'vitest';
import type { Protocol } from './protocol.ts';
import type { GateId, OutputId, RoleId, StepId, StepPromptId } from './protocol-ids.ts';
import type { ProtocolRun } from './protocol-run.ts';
import type { ProtocolText } from './protocol-text.ts';
import { recordEntry } from './record-entry.ts';
import { startProtocol } from './start-protocol.ts';

const talk = {
  id: 'talk',
  version: '1.0.0',
  roles: [{ id: 'leader', held: 'by-one' }],
  steps: [
    { id: 'think', form: 'alone', prompts: [{ id: 'what' }, { id: 'why' }] },
    { id: 'share', form: 'plenum', outputs: ['goals'] },
  ],
  gates: [{ id: 'first', before: 'share', all: 'think' }],
} as const satisfies Protocol;

const bare = { id: 'bare', version: '1.0.0', steps: [{ id: 'think', form: 'alone' }] } as const satisfies Protocol;

declare const run: ProtocolRun;

test('the ids of a protocol', () => {
  expectTypeOf<StepId<typeof talk>>().toEqualTypeOf<'think' | 'share'>();
  expectTypeOf<StepPromptId<typeof talk>>().toEqualTypeOf<'what' | 'why'>();
  expectTypeOf<OutputId<typeof talk>>().toEqualTypeOf<'goals'>();
  expectTypeOf<RoleId<typeof talk>>().toEqualTypeOf<'leader'>();
  expectTypeOf<GateId<typeof talk>>().toEqualTypeOf<'first'>();
  expectTypeOf<RoleId<typeof bare>>().toEqualTypeOf<never>();
  expectTypeOf<StepPromptId<Protocol>>().toEqualTypeOf<string>();
  expectTypeOf<RoleId<Protocol>>().toEqualTypeOf<string>();
});

test('a text has every word that its protocol asks for, and no other', () => {
  const words = { protocol: 'talk', language: 'en', title: 'Talk', steps: { think: 'Think', share: 'Share' } } as const;
  const parts = { roles: { leader: 'Leader' }, prompts: { what: 'What?', why: 'Why?' }, outputs: { goals: 'Goals' } };
  expectTypeOf({ ...words, ...parts, gates: { first: 'Think first' } }).toExtend<ProtocolText<typeof talk>>();
  // @ts-expect-error the gate has no words
  const holed: ProtocolText<typeof talk> = { ...words, ...parts };
  const plain = { protocol: 'bare', language: 'en', title: 'Bare' } as const;
  // @ts-expect-error the protocol has no step "lunch"
  const surplus: ProtocolText<typeof bare> = { ...plain, steps: { think: 'Think', lunch: 'Lunch' } };
  // @ts-expect-error the protocol has no roles
  const roles: ProtocolText<typeof bare> = { ...plain, steps: { think: 'Think' }, roles: {} };
  expectTypeOf([holed, surplus, roles]).not.toBeAny();
});

test('entries and holders know the ids', () => {
  const entry = { id: 'e1', at: '2026-11-21T10:00:00Z', by: 'k1' };
  recordEntry(talk, run, { ...entry, step: 'think', prompt: 'why' });
  // @ts-expect-error no such step
  recordEntry(talk, run, { ...entry, step: 'lunch' });
  // @ts-expect-error no such prompt
  recordEntry(talk, run, { ...entry, step: 'think', prompt: 'when' });
  // @ts-expect-error no such role
  startProtocol(talk, { id: 'r', unit: 'n', participants: ['k1'], holders: { guest: ['k1'] } });
});

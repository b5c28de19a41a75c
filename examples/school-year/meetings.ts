import type { Protocol, Tool } from '@rubrikk/core';

/** Peers help one of them with a case: all ask before anybody advises. */
export const peerHelp = {
  id: 'peer-help',
  version: '1.0.0',
  roles: [
    { id: 'owner', held: 'by-one' },
    { id: 'peer', held: 'by-the-rest' },
  ],
  steps: [
    { id: 'case', form: 'group', roles: ['owner'], limit: { seconds: 300, per: 'step' } },
    { id: 'questions', form: 'group', roles: ['peer'] },
    { id: 'advice', form: 'group', roles: ['peer'], outputs: ['actions'] },
  ],
  gates: [{ id: 'questions-first', before: 'advice', all: 'questions' }],
} as const satisfies Protocol;

/** What a school writes down after each wave; what it thought wise opens the next. */
export const lookBack = {
  kind: 'sequence',
  id: 'look-back',
  version: '1.0.0',
  questions: [{ id: 'done' }, { id: 'learned' }, { id: 'wise' }],
  carries: 'wise',
} as const satisfies Tool;

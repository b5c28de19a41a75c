import type { CycleText } from '@rubrikk/core';
import type { puff } from './cycle.ts';

/** The words of «PUFF» in British English. All of it is worded by this project. */
export const en = {
  cycle: 'puff',
  language: 'en',
  title: 'PUFF (plan, carry out, follow up, improve)',
  phases: {
    plan: 'Plan',
    'carry-out': 'Carry out',
    'follow-up': 'Follow up',
    improve: 'Improve',
  },
} as const satisfies CycleText<typeof puff>;

import type { CycleText } from '@rubrikk/core';
import type { puff } from './cycle.ts';

/** The words of «PUFF» in Swedish. All of it is worded by this project. */
export const sv = {
  cycle: 'puff',
  language: 'sv',
  title: 'PUFF (planera, utföra, följa upp, förbättra)',
  phases: {
    plan: 'Planera',
    'carry-out': 'Utföra',
    'follow-up': 'Följa upp',
    improve: 'Förbättra',
  },
} as const satisfies CycleText<typeof puff>;

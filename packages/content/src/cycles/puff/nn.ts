import type { CycleText } from '@rubrikk/core';
import type { puff } from './cycle.ts';

/** The words of «PUFF» in nynorsk. All of it is worded by this project. */
export const nn = {
  cycle: 'puff',
  language: 'nn',
  title: 'PUFF (planleggje, utføre, følgje opp, forbetre)',
  phases: {
    plan: 'Planleggje',
    'carry-out': 'Utføre',
    'follow-up': 'Følgje opp',
    improve: 'Forbetre',
  },
} as const satisfies CycleText<typeof puff>;

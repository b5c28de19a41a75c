import type { CycleText } from '@rubrikk/core';
import type { puff } from './cycle.ts';

/** The words of «PUFF» in Danish. All of it is worded by this project. */
export const da = {
  cycle: 'puff',
  language: 'da',
  title: 'PUFF (planlægge, udføre, følge op, forbedre)',
  phases: {
    plan: 'Planlægge',
    'carry-out': 'Udføre',
    'follow-up': 'Følge op',
    improve: 'Forbedre',
  },
} as const satisfies CycleText<typeof puff>;

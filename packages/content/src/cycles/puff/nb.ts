import type { CycleText } from '@rubrikk/core';
import type { puff } from './cycle.ts';

/** The words of «PUFF» in bokmål. The names of the phases are the source’s own. */
export const nb = {
  cycle: 'puff',
  language: 'nb',
  title: 'PUFF (planlegge, utføre, følge opp, forbedre)',
  phases: {
    plan: 'Planlegge',
    'carry-out': 'Utføre',
    'follow-up': 'Følge opp',
    improve: 'Forbedre',
  },
} as const satisfies CycleText<typeof puff>;

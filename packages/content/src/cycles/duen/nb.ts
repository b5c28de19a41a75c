import type { CycleText } from '@rubrikk/core';
import type { duen } from './cycle.ts';

/** The words of «DUEN» in bokmål. The names of the phases are the source’s own. */
export const nb = {
  cycle: 'duen',
  language: 'nb',
  title: 'DUEN (definering, utprøving, evaluering, ny drift)',
  phases: {
    definition: 'Definering',
    trial: 'Utprøving',
    evaluation: 'Evaluering',
    'new-operation': 'Ny drift',
  },
} as const satisfies CycleText<typeof duen>;

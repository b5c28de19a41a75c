import type { CycleText } from '@rubrikk/core';
import type { duen } from './cycle.ts';

/** The words of «DUEN» in Danish. All of it is worded by this project. */
export const da = {
  cycle: 'duen',
  language: 'da',
  title: 'DUEN (definering, afprøvning, evaluering, ny drift)',
  phases: {
    definition: 'Definering',
    trial: 'Afprøvning',
    evaluation: 'Evaluering',
    'new-operation': 'Ny drift',
  },
} as const satisfies CycleText<typeof duen>;

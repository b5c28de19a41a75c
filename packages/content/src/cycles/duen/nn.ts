import type { CycleText } from '@rubrikk/core';
import type { duen } from './cycle.ts';

/** The words of «DUEN» in nynorsk. All of it is worded by this project. */
export const nn = {
  cycle: 'duen',
  language: 'nn',
  title: 'DUEN (definering, utprøving, evaluering, ny drift)',
  phases: {
    definition: 'Definering',
    trial: 'Utprøving',
    evaluation: 'Evaluering',
    'new-operation': 'Ny drift',
  },
} as const satisfies CycleText<typeof duen>;

import type { CycleText } from '@rubrikk/core';
import type { duen } from './cycle.ts';

/** The words of «DUEN» in Swedish. All of it is worded by this project. */
export const sv = {
  cycle: 'duen',
  language: 'sv',
  title: 'DUEN (definiering, utprövning, utvärdering, ny drift)',
  phases: {
    definition: 'Definiering',
    trial: 'Utprövning',
    evaluation: 'Utvärdering',
    'new-operation': 'Ny drift',
  },
} as const satisfies CycleText<typeof duen>;

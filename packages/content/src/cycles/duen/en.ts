import type { CycleText } from '@rubrikk/core';
import type { duen } from './cycle.ts';

/** The words of «DUEN» in British English. All of it is worded by this project. */
export const en = {
  cycle: 'duen',
  language: 'en',
  title: 'DUEN (definition, trial, evaluation, new way of working)',
  phases: {
    definition: 'Definition',
    trial: 'Trial',
    evaluation: 'Evaluation',
    'new-operation': 'New way of working',
  },
} as const satisfies CycleText<typeof duen>;

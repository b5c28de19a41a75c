import type { CycleText } from '@rubrikk/core';
import type { qualitySystem } from './cycle.ts';

/** The words of «Kvalitetssikringssystemet» in nynorsk. All of it is worded by this project. */
export const nn = {
  cycle: 'quality-system',
  language: 'nn',
  title: 'Kvalitetssikringssystemet',
  phases: {
    'school-based-assessment': 'Skulebasert vurdering',
    'interpretation-and-actions': 'Tolking og tiltak',
    'result-assessment': 'Resultatvurdering',
    'development-talk': 'Utviklingssamtale',
    'leadership-talk': 'Leiarsamtale',
    'internal-contract': 'Intern kontrakt',
  },
} as const satisfies CycleText<typeof qualitySystem>;

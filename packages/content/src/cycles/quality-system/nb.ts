import type { CycleText } from '@rubrikk/core';
import type { qualitySystem } from './cycle.ts';

/** The words of «Kvalitetssikringssystemet» in bokmål. The phases are called what the source calls them, where it does. */
export const nb = {
  cycle: 'quality-system',
  language: 'nb',
  title: 'Kvalitetssikringssystemet',
  phases: {
    'school-based-assessment': 'Skolebasert vurdering',
    'interpretation-and-actions': 'Tolkning og tiltak',
    'result-assessment': 'Resultatvurdering',
    'development-talk': 'Utviklingssamtale',
    'leadership-talk': 'Ledersamtale',
    'internal-contract': 'Intern kontrakt',
  },
} as const satisfies CycleText<typeof qualitySystem>;

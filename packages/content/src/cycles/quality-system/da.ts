import type { CycleText } from '@rubrikk/core';
import type { qualitySystem } from './cycle.ts';

/** The words of «Kvalitetssikringssystemet» in Danish. All of it is worded by this project. */
export const da = {
  cycle: 'quality-system',
  language: 'da',
  title: 'Kvalitetssikringssystemet',
  phases: {
    'school-based-assessment': 'Skolebaseret evaluering',
    'interpretation-and-actions': 'Fortolkning og tiltag',
    'result-assessment': 'Resultatvurdering',
    'development-talk': 'Skoleudviklingssamtale',
    'leadership-talk': 'Ledersamtale',
    'internal-contract': 'Intern kontrakt',
  },
} as const satisfies CycleText<typeof qualitySystem>;

import type { CycleText } from '@rubrikk/core';
import type { qualitySystem } from './cycle.ts';

/** The words of «Kvalitetssikringssystemet» in Swedish. All of it is worded by this project. */
export const sv = {
  cycle: 'quality-system',
  language: 'sv',
  title: 'Kvalitetssäkringssystemet',
  phases: {
    'school-based-assessment': 'Skolbaserad utvärdering',
    'interpretation-and-actions': 'Tolkning och insatser',
    'result-assessment': 'Resultatbedömning',
    'development-talk': 'Kvalitetsdialog',
    'leadership-talk': 'Chefssamtal',
    'internal-contract': 'Intern överenskommelse',
  },
} as const satisfies CycleText<typeof qualitySystem>;

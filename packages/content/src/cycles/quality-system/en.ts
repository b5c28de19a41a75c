import type { CycleText } from '@rubrikk/core';
import type { qualitySystem } from './cycle.ts';

/** The words of «Kvalitetssikringssystemet» in British English. All of it is worded by this project. */
export const en = {
  cycle: 'quality-system',
  language: 'en',
  title: 'The quality assurance system',
  phases: {
    'school-based-assessment': 'School-based assessment',
    'interpretation-and-actions': 'Interpretation and actions',
    'result-assessment': 'Assessment of results',
    'development-talk': 'Development talk',
    'leadership-talk': 'Leadership talk',
    'internal-contract': 'Internal contract',
  },
} as const satisfies CycleText<typeof qualitySystem>;

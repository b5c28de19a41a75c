import type { CycleText } from '@rubrikk/core';
import type { fullanPhases } from './cycle.ts';

/** The words of «Endringsprosessmodell» in Danish. All of it is worded by this project. */
export const da = {
  cycle: 'fullan-phases',
  language: 'da',
  title: 'Fullans faser i en forandringsproces',
  phases: {
    initiation: 'Initiering',
    implementation: 'Implementering',
    institutionalisation: 'Institutionalisering',
  },
} as const satisfies CycleText<typeof fullanPhases>;

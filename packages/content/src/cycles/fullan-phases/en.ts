import type { CycleText } from '@rubrikk/core';
import type { fullanPhases } from './cycle.ts';

/** The words of «Endringsprosessmodell» in British English. All of it is worded by this project. */
export const en = {
  cycle: 'fullan-phases',
  language: 'en',
  title: 'Fullan’s phases of change',
  phases: {
    initiation: 'Initiation',
    implementation: 'Implementation',
    institutionalisation: 'Institutionalisation',
  },
} as const satisfies CycleText<typeof fullanPhases>;

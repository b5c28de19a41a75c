import type { CycleText } from '@rubrikk/core';
import type { fullanPhases } from './cycle.ts';

/** The words of «Endringsprosessmodell» in Swedish. All of it is worded by this project. */
export const sv = {
  cycle: 'fullan-phases',
  language: 'sv',
  title: 'Fullans faser i en förändringsprocess',
  phases: {
    initiation: 'Initiering',
    implementation: 'Implementering',
    institutionalisation: 'Institutionalisering',
  },
} as const satisfies CycleText<typeof fullanPhases>;

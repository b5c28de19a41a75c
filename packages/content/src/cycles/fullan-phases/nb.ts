import type { CycleText } from '@rubrikk/core';
import type { fullanPhases } from './cycle.ts';

/** The words of «Endringsprosessmodell» in bokmål. The phases are called what the source calls them, where it does. */
export const nb = {
  cycle: 'fullan-phases',
  language: 'nb',
  title: 'Fullans faser i en endringsprosess',
  phases: {
    initiation: 'Initiering',
    implementation: 'Implementering',
    institutionalisation: 'Institusjonalisering',
  },
} as const satisfies CycleText<typeof fullanPhases>;

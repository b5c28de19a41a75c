import type { CycleText } from '@rubrikk/core';
import type { fullanPhases } from './cycle.ts';

/** The words of «Endringsprosessmodell» in nynorsk. All of it is worded by this project. */
export const nn = {
  cycle: 'fullan-phases',
  language: 'nn',
  title: 'Fasane til Fullan i ein endringsprosess',
  phases: {
    initiation: 'Initiering',
    implementation: 'Implementering',
    institutionalisation: 'Institusjonalisering',
  },
} as const satisfies CycleText<typeof fullanPhases>;

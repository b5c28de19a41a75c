import type { ToolText } from '@rubrikk/core';
import type { coreComponents } from './tool.ts';

/** The words of «Arbeid med kjernekomponenter» in Swedish. All of it is worded by this project. */
export const sv = {
  tool: 'core-components',
  language: 'sv',
  title: 'Arbete med kärnkomponenter',
  places: {
    component: 'A. Identifiera: Vilken är kärnkomponenten?',
    'sub-point': 'B. Underpunkter: Vad består den av?',
    factor: 'C. Operationalisera: Vilka mindre faktorer kan underpunkten delas in i?',
    how: 'D. Beskriva hur: Vad gör vi helt konkret?',
    driver: 'E. Drivkrafter för implementering: Vad driver arbetet framåt?',
  },
  groups: {
    'training-and-tools': 'Träning och verktyg',
    guidance: 'Handledning',
    leadership: 'Ledarskap',
  },
} as const satisfies ToolText<typeof coreComponents>;

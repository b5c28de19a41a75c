import type { ToolText } from '@rubrikk/core';
import type { coreComponents } from './tool.ts';

/** The words of «Arbeid med kjernekomponenter» in bokmål. Names and labels are the source’s own; the sentences are worded by this project. */
export const nb = {
  tool: 'core-components',
  language: 'nb',
  title: 'Arbeid med kjernekomponenter',
  places: {
    component: 'A. Identifisere: Hva er kjernekomponenten?',
    'sub-point': 'B. Underpunkter: Hva består den av?',
    factor: 'C. Operasjonalisere: Hvilke mindre faktorer kan underpunktet deles i?',
    how: 'D. Beskrive hvordan: Hva gjør vi helt konkret?',
    driver: 'E. Implementeringsdrivere: Hva driver arbeidet framover?',
  },
  groups: {
    'training-and-tools': 'Trening og verktøy',
    guidance: 'Veiledning',
    leadership: 'Ledelse',
  },
} as const satisfies ToolText<typeof coreComponents>;

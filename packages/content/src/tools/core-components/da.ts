import type { ToolText } from '@rubrikk/core';
import type { coreComponents } from './tool.ts';

/** The words of «Arbeid med kjernekomponenter» in Danish. All of it is worded by this project. */
export const da = {
  tool: 'core-components',
  language: 'da',
  title: 'Arbejde med kernekomponenter',
  places: {
    component: 'A. Identificere: Hvad er kernekomponenten?',
    'sub-point': 'B. Underpunkter: Hvad består den af?',
    factor: 'C. Operationalisere: Hvilke mindre faktorer kan underpunktet deles op i?',
    how: 'D. Beskrive hvordan: Hvad gør vi helt konkret?',
    driver: 'E. Implementeringsdrivere: Hvad driver arbejdet frem?',
  },
  groups: {
    'training-and-tools': 'Træning og redskaber',
    guidance: 'Vejledning',
    leadership: 'Ledelse',
  },
} as const satisfies ToolText<typeof coreComponents>;

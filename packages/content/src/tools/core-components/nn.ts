import type { ToolText } from '@rubrikk/core';
import type { coreComponents } from './tool.ts';

/** The words of «Arbeid med kjernekomponenter» in nynorsk. All of it is worded by this project. */
export const nn = {
  tool: 'core-components',
  language: 'nn',
  title: 'Arbeid med kjernekomponentar',
  places: {
    component: 'A. Identifisere: Kva er kjernekomponenten?',
    'sub-point': 'B. Underpunkt: Kva består han av?',
    factor: 'C. Operasjonalisere: Kva mindre faktorar kan underpunktet delast i?',
    how: 'D. Beskrive korleis: Kva gjer vi heilt konkret?',
    driver: 'E. Implementeringsdrivarar: Kva driv arbeidet framover?',
  },
  groups: {
    'training-and-tools': 'Trening og verktøy',
    guidance: 'Rettleiing',
    leadership: 'Leiing',
  },
} as const satisfies ToolText<typeof coreComponents>;

import type { ToolText } from '@rubrikk/core';
import type { coreComponents } from './tool.ts';

/** The words of «Arbeid med kjernekomponenter» in British English. All of it is worded by this project. */
export const en = {
  tool: 'core-components',
  language: 'en',
  title: 'Working with core components',
  places: {
    component: 'A. Identify: What is the core component?',
    'sub-point': 'B. Sub-points: What is it made up of?',
    factor: 'C. Operationalise: What smaller factors can the sub-point be divided into?',
    how: 'D. Describe how: What exactly do we do?',
    driver: 'E. Implementation drivers: What drives the work forward?',
  },
  groups: {
    'training-and-tools': 'Training and tools',
    guidance: 'Guidance',
    leadership: 'Leadership',
  },
} as const satisfies ToolText<typeof coreComponents>;

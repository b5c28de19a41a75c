import type { ProtocolText } from '@rubrikk/core';
import type { individualGroupPlenum } from './protocol.ts';

/** The words of «I-G-P (Individ-Gruppe-Plenum)» in British English. All of it is worded by this project. */
export const en = {
  protocol: 'individual-group-plenum',
  language: 'en',
  title: 'I-G-P (Individual-Group-Plenum)',
  steps: {
    individual: 'Think the question through alone, and write down what you yourself have seen, know and believe.',
    group: 'Tell one another what you have been thinking, and learn from what the others see.',
    plenum: 'Come together in plenary, and let each group say what it arrived at.',
  },
  outputs: {
    summary: 'Summary across the groups',
  },
  gates: {
    'individual-first': 'The groups begin when everyone has thought alone.',
  },
} as const satisfies ProtocolText<typeof individualGroupPlenum>;

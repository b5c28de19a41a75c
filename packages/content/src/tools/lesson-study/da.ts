import type { ProtocolText } from '@rubrikk/core';
import type { lessonStudy } from './protocol.ts';

/** The words of «Lesson study» in Danish. All of it is worded by this project. */
export const da = {
  protocol: 'lesson-study',
  language: 'da',
  title: 'Lesson study',
  steps: {
    plan: 'Planlæg et undervisningsforløb sammen.',
    'carry-out': 'Gennemfør forløbet med eleverne.',
    evaluate: 'Evaluér sammen, hvordan det gik.',
    adjust: 'Justér forløbet ud fra det, I har lært.',
  },
  outputs: {
    lesson: 'Undervisningsforløb',
    'adjusted-lesson': 'Justeret undervisningsforløb',
  },
} as const satisfies ProtocolText<typeof lessonStudy>;

import type { ProtocolText } from '@rubrikk/core';
import type { lessonStudy } from './protocol.ts';

/** The words of «Lesson study» in bokmål. Names and labels are the source’s own; the sentences are worded by this project. */
export const nb = {
  protocol: 'lesson-study',
  language: 'nb',
  title: 'Lesson study',
  steps: {
    plan: 'Planlegg et undervisningsopplegg sammen.',
    'carry-out': 'Gjennomfør opplegget med elevene.',
    evaluate: 'Evaluer sammen hvordan det gikk.',
    adjust: 'Juster opplegget ut fra det dere har lært.',
  },
  outputs: {
    lesson: 'Undervisningsopplegg',
    'adjusted-lesson': 'Justert undervisningsopplegg',
  },
} as const satisfies ProtocolText<typeof lessonStudy>;

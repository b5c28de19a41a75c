import type { ProtocolText } from '@rubrikk/core';
import type { lessonStudy } from './protocol.ts';

/** The words of «Lesson study» in nynorsk. All of it is worded by this project. */
export const nn = {
  protocol: 'lesson-study',
  language: 'nn',
  title: 'Lesson study',
  steps: {
    plan: 'Planlegg eit undervisningsopplegg saman.',
    'carry-out': 'Gjennomfør opplegget med elevane.',
    evaluate: 'Evaluer saman korleis det gjekk.',
    adjust: 'Juster opplegget ut frå det de har lært.',
  },
  outputs: {
    lesson: 'Undervisningsopplegg',
    'adjusted-lesson': 'Justert undervisningsopplegg',
  },
} as const satisfies ProtocolText<typeof lessonStudy>;

import type { ProtocolText } from '@rubrikk/core';
import type { lessonStudy } from './protocol.ts';

/** The words of «Lesson study» in British English. All of it is worded by this project. */
export const en = {
  protocol: 'lesson-study',
  language: 'en',
  title: 'Lesson study',
  steps: {
    plan: 'Plan a lesson together.',
    'carry-out': 'Teach the lesson to your pupils.',
    evaluate: 'Evaluate together how it went.',
    adjust: 'Adjust the lesson in the light of what you have learned.',
  },
  outputs: {
    lesson: 'Lesson plan',
    'adjusted-lesson': 'Adjusted lesson plan',
  },
} as const satisfies ProtocolText<typeof lessonStudy>;

import type { ProtocolText } from '@rubrikk/core';
import type { lessonStudy } from './protocol.ts';

/** The words of «Lesson study» in Swedish. All of it is worded by this project. */
export const sv = {
  protocol: 'lesson-study',
  language: 'sv',
  title: 'Lesson study',
  steps: {
    plan: 'Planera en lektion tillsammans.',
    'carry-out': 'Genomför den med era elever.',
    evaluate: 'Utvärdera tillsammans hur det gick.',
    adjust: 'Justera den utifrån det ni har lärt er.',
  },
  outputs: {
    lesson: 'Lektionsplanering',
    'adjusted-lesson': 'Justerad lektionsplanering',
  },
} as const satisfies ProtocolText<typeof lessonStudy>;

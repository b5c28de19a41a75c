import type { Protocol } from '@rubrikk/core';

/**
 * «Lesson study»: teachers plan a lesson, carry it out, evaluate it and adjust it together.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/lesson-study/nb`.
 */
export const lessonStudy = {
  id: 'lesson-study',
  version: '1.0.0',
  source: {
    title: 'Lesson study',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «Lesson study», which points to Munthe, Bjuland and Helgevold (2015)',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The four steps and their order are those of the source, which does not say that they begin again. Every sentence is worded by this project, and the licence is of that wording.',
  },
  steps: [
    { id: 'plan', form: 'group', outputs: ['lesson'] },
    { id: 'carry-out', form: 'group' },
    { id: 'evaluate', form: 'group' },
    { id: 'adjust', form: 'group', outputs: ['adjusted-lesson'] },
  ],
} as const satisfies Protocol;

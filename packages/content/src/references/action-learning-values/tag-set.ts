import type { TagSet } from '@rubrikk/core';

/**
 * The five values that action learning rests on (Tiller 2006).
 *
 * The words stand in the texts, such as `@rubrikk/content/references/action-learning-values/nb`.
 */
export const actionLearningValues = {
  id: 'action-learning-values',
  version: '1.0.0',
  source: {
    title: 'Verdiene i aksjonslæring',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 6, «Aksjonslæring i Sandnesskolen», after Tiller (2006)',
    rightsHolder: 'Sandnes kommune; the values are Tom Tiller’s',
    licence: 'MIT',
    note: 'Names and order are those of the source. Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  tags: [
    { id: 'participation', description: true },
    { id: 'involvement', description: true },
    { id: 'agency', description: true },
    {
      id: 'critical-reflection',
      description: true,
      indicators: [
        { rubric: 'learning-organisation', indicator: 'inquiry-into-practice' },
        { rubric: 'learning-organisation', indicator: 'practice-theories' },
      ],
    },
    {
      id: 'learning-from-experience',
      description: true,
      indicators: [{ rubric: 'learning-organisation', indicator: 'learning-from-mistakes' }],
    },
  ],
} as const satisfies TagSet;

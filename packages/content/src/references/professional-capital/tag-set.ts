import type { TagSet } from '@rubrikk/core';

/**
 * The three parts of professional capital (Hargreaves and Fullan).
 *
 * The words stand in the texts, such as `@rubrikk/content/references/professional-capital/nb`.
 */
export const professionalCapital = {
  id: 'professional-capital',
  version: '1.0.0',
  source: {
    title: 'Profesjonell kapital',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 6, «Skoleleders rolle i utviklingsprosesser», after Hargreaves and Fullan (2014)',
    rightsHolder: 'Andy Hargreaves and Michael Fullan',
    licence: 'MIT',
    note: 'Names and order are those of the source. Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  tags: [
    { id: 'human-capital', description: true },
    {
      id: 'social-capital',
      description: true,
      indicators: [
        { rubric: 'learning-organisation', indicator: 'trust' },
        { rubric: 'learning-organisation', indicator: 'collective-learning' },
      ],
    },
    { id: 'decisional-capital', description: true },
  ],
} as const satisfies TagSet;

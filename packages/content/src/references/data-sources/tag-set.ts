import type { TagSet } from '@rubrikk/core';

/**
 * The three kinds of sources that a school looks at before it chooses what to develop.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/data-sources/nb`.
 */
export const dataSources = {
  id: 'data-sources',
  version: '1.0.0',
  source: {
    title: 'Datakilder',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document: 'Sandnesskolen, «Alle elevene er våre», part 2, chapter 7, «Relevante datakilder kan være»',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The three sources and their order are those of the source; their names are shortened. Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  tags: [
    {
      id: 'steering-data',
      description: true,
      indicators: [{ rubric: 'learning-organisation', indicator: 'data-analysis' }],
    },
    {
      id: 'tests-and-surveys',
      description: true,
      indicators: [{ rubric: 'learning-organisation', indicator: 'data-analysis' }],
    },
    { id: 'talks-and-observation', description: true },
  ],
} as const satisfies TagSet;

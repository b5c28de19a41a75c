import type { TagSet } from '@rubrikk/core';

/**
 * The Sandnes model of learning at every level: seven boxes, to which goals, actions and criteria belong.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/sandnes-model/nb`.
 */
export const sandnesModel = {
  id: 'sandnes-model',
  version: '1.0.0',
  source: {
    title: 'Sandnesskolemodellen: Læring på alle nivå',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document: 'Sandnesskolen, «Alle elevene er våre», figure 1 and the seven chapters of part 2',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The seven boxes and their order are those of the source; their names are shortened. Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  tags: [
    {
      id: 'learning-outcomes',
      description: true,
      indicators: [{ rubric: 'sandnes-success-criteria', indicator: 'changed-teaching' }],
    },
    {
      id: 'capacity-at-schools',
      description: true,
      indicators: [
        { rubric: 'sandnes-success-criteria', indicator: 'core-components' },
        { rubric: 'sandnes-success-criteria', indicator: 'own-success-criteria' },
      ],
    },
    {
      id: 'school-based-development',
      description: true,
      indicators: [{ rubric: 'sandnes-success-criteria', indicator: 'school-based-development' }],
    },
    {
      id: 'capacity-of-leaders',
      description: true,
      indicators: [
        { rubric: 'sandnes-success-criteria', indicator: 'leading-development' },
        { rubric: 'sandnes-success-criteria', indicator: 'owner-expertise' },
      ],
    },
    {
      id: 'structures-and-arenas',
      description: true,
      indicators: [
        { rubric: 'sandnes-success-criteria', indicator: 'learning-arenas' },
        { rubric: 'sandnes-success-criteria', indicator: 'resource-groups' },
        { rubric: 'sandnes-success-criteria', indicator: 'leading-learning' },
      ],
    },
    {
      id: 'shared-foundation',
      description: true,
      indicators: [
        { rubric: 'sandnes-success-criteria', indicator: 'all-pupils-are-ours' },
        { rubric: 'sandnes-success-criteria', indicator: 'long-term-thinking' },
      ],
    },
    {
      id: 'analysis-and-reflection',
      description: true,
      indicators: [
        { rubric: 'sandnes-success-criteria', indicator: 'school-based-evaluation' },
        { rubric: 'sandnes-success-criteria', indicator: 'analysis-tools' },
        { rubric: 'sandnes-success-criteria', indicator: 'tools-for-schools' },
      ],
    },
  ],
} as const satisfies TagSet;

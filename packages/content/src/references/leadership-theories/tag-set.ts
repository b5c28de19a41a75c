import type { TagSet } from '@rubrikk/core';

/**
 * The four theories of leadership that dominate the field of school, as a report of 2014 sums them up.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/leadership-theories/nb`.
 */
export const leadershipTheories = {
  id: 'leadership-theories',
  version: '1.0.0',
  source: {
    title: 'Ledelsesteorier',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 6, «Skoleleders rolle i utviklingsprosesser», after SINTEF (2014)',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The four theories and their order are those of the source; the fourth name is shortened by «ledelse av læring». Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  tags: [
    {
      id: 'distributed',
      description: true,
      indicators: [{ rubric: 'learning-organisation', indicator: 'learning-leadership' }],
    },
    { id: 'pedagogical', description: true },
    { id: 'transformational', description: true },
    { id: 'collective', description: true },
  ],
} as const satisfies TagSet;

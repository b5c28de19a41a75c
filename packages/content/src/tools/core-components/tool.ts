import type { Tool } from '@rubrikk/core';

/**
 * «Arbeid med kjernekomponenter», A to E: a core component, its sub-points, what they hold, how each is done, and what
 * drives the implementation, in three groups.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/core-components/nb`.
 */
export const coreComponents = {
  kind: 'tree',
  id: 'core-components',
  version: '1.0.0',
  source: {
    title: 'Arbeid med kjernekomponenter',
    language: 'nb',
    publisher: 'Sandnes kommune',
    year: 2016,
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «Modell for arbeid med kjernekomponenter», figure 17 (Roland, 2016), which builds on Fixsen et al. (2005)',
    rightsHolder: 'Pål Roland (the figure), Sandnes kommune',
    licence: 'MIT',
    note: 'The levels A to E, their names and order and the three groups of drivers are those of the source. Its example leaves D empty, and so does an empty place here. Every question is worded by this project, and the licence is of that wording.',
  },
  levels: [
    { id: 'component' },
    { id: 'sub-point', under: 'component' },
    { id: 'factor', under: 'sub-point' },
    { id: 'how', under: 'factor' },
    { id: 'driver', under: 'component', groups: ['training-and-tools', 'guidance', 'leadership'] },
  ],
} as const satisfies Tool;

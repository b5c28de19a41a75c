import type { TagSet } from '@rubrikk/core';

/**
 * The three groups of drivers that carry a change into practice, with the examples of the source.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/implementation-drivers/nb`.
 */
export const implementationDrivers = {
  id: 'implementation-drivers',
  version: '1.0.0',
  source: {
    title: 'Implementeringsdrivere',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 7, figure 17, row E, after Roland (2016) and Fixsen et al. (2005)',
    rightsHolder: 'Sandnes kommune; the model is Pål Roland’s',
    licence: 'MIT',
    note: 'Names and order are those of the source, and so are the examples. Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  tags: [
    { id: 'training', description: true, details: ['examples'] },
    { id: 'guidance', description: true, details: ['examples'] },
    { id: 'leadership', description: true, details: ['examples'] },
  ],
} as const satisfies TagSet;

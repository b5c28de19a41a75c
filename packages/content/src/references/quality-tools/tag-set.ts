import type { TagSet } from '@rubrikk/core';

/**
 * The national and local tools for quality assessment that the source names: three for figures, one for reflection.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/quality-tools/nb`.
 */
export const qualityTools = {
  id: 'quality-tools',
  version: '1.0.0',
  source: {
    title: 'Verktøy for kvalitetsvurdering',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 7, «Verktøy for kvantitative analyser» and «Verktøy for kvalitative analyser og refleksjon»',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'Names and order are those of the source, but for SWOT, which is a tool of its own (`tools/swot`). Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  groups: ['quantitative', 'qualitative'],
  tags: [
    { id: 'skoleporten', group: 'quantitative', description: true },
    { id: 'pas', group: 'quantitative', description: true },
    { id: 'vokal', group: 'quantitative', description: true },
    { id: 'stastedsanalysen', group: 'qualitative', description: true },
  ],
} as const satisfies TagSet;

import type { Tool } from '@rubrikk/core';

/**
 * «SWOT»: strengths, weaknesses, opportunities and threats, each with one or two questions to guide.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/swot/nb`.
 */
export const swot = {
  kind: 'grid',
  id: 'swot',
  version: '1.0.0',
  source: {
    title: 'SWOT',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document: 'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «SWOT-metoden»',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The four cells, their names, their order and the number of questions in each (1, 1, 2, 2) are those of the source. Every question is worded by this project, and the licence is of that wording.',
  },
  cells: [
    { id: 'strengths', prompts: ['going-well'] },
    { id: 'weaknesses', prompts: ['lacking'] },
    { id: 'opportunities', prompts: ['openings', 'if-strengths-are-used'] },
    { id: 'threats', prompts: ['dangers', 'if-weaknesses-continue'] },
  ],
} as const satisfies Tool;

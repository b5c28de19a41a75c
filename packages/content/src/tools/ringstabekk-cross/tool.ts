import type { Tool } from '@rubrikk/core';

/**
 * «Ringstabekkrysset»: what was good and why, what can be better and how.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/ringstabekk-cross/nb`.
 */
export const ringstabekkCross = {
  kind: 'grid',
  id: 'ringstabekk-cross',
  version: '1.0.0',
  source: {
    title: 'Ringstabekkrysset',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document: 'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «Ringstabekkrysset»',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The four questions and their places are those of the source, and in bokmål their words. The other languages are worded by this project, and the licence is of that wording.',
  },
  rows: ['looking-back', 'looking-ahead'],
  columns: ['what', 'explanation'],
  cells: [
    { id: 'good', row: 'looking-back', column: 'what' },
    { id: 'why', row: 'looking-back', column: 'explanation' },
    { id: 'better', row: 'looking-ahead', column: 'what' },
    { id: 'how', row: 'looking-ahead', column: 'explanation' },
  ],
} as const satisfies Tool;

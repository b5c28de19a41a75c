import type { Tool } from '@rubrikk/core';

/**
 * «G-L-L (Gjort? Lært? Lurt?)»: three questions in order. What was thought wise is what the next wave opens with.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/done-learned-wise/nb`.
 */
export const doneLearnedWise = {
  kind: 'sequence',
  id: 'done-learned-wise',
  version: '1.0.0',
  source: {
    title: 'G-L-L (Gjort? Lært? Lurt?)',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «G-L-L (Gjort? Lært? Lurt?)», which builds on action learning',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The three questions and their order are those of the source, and in bokmål their words. That the answers to the last one open the next wave is what its dialogue conference does with them. The other languages are worded by this project, and the licence is of that wording.',
  },
  questions: [{ id: 'done' }, { id: 'learned' }, { id: 'wise' }],
  carries: 'wise',
} as const satisfies Tool;

import type { Cycle } from '@rubrikk/core';

/**
 * «DUEN»: define, try out, evaluate, and then work in the new way.
 *
 * The words stand in the texts, such as `@rubrikk/content/cycles/duen/nb`.
 */
export const duen = {
  id: 'duen',
  source: {
    title: 'DUEN',
    language: 'nb',
    document:
      'Fremragende profesjonsutvikling, area 5 «Kontinuerlig forbedring gjennom beste og neste praksis», item 3',
    licence: 'MIT',
    note: 'The four phases, their names and order are those of the source, which names the model without an author. The names in other languages are worded by this project, and the licence is of that wording.',
  },
  phases: [{ id: 'definition' }, { id: 'trial' }, { id: 'evaluation' }, { id: 'new-operation' }],
} as const satisfies Cycle;

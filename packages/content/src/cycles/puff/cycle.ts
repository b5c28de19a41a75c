import type { Cycle } from '@rubrikk/core';

/**
 * «PUFF»: plan, carry out, follow up, improve, and again.
 *
 * The words stand in the texts, such as `@rubrikk/content/cycles/puff/nb`.
 */
export const puff = {
  id: 'puff',
  source: {
    title: 'PUFF',
    language: 'nb',
    document:
      'Fremragende profesjonsutvikling, area 5 «Kontinuerlig forbedring gjennom beste og neste praksis», item 3',
    licence: 'MIT',
    note: 'The four phases, their names and order are those of the source, which names the model without an author. The names in other languages are worded by this project, and the licence is of that wording.',
  },
  phases: [{ id: 'plan' }, { id: 'carry-out' }, { id: 'follow-up' }, { id: 'improve' }],
  repeats: true,
} as const satisfies Cycle;

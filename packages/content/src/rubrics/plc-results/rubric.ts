import type { Rubric } from '@rubrikk/core';

/**
 * »The Professional Learning Communities at Work™: Fokus på resultater (del 1)«: one principle and one indicator, rated
 * on five stages of development that are each described.
 *
 * The words stand in the texts, such as `@rubrikk/content/plc-results/da`.
 */
export const plcResults = {
  id: 'plc-results',
  version: '1.0.0',
  source: {
    title: 'The Professional Learning Communities at Work™: Fokus på resultater (del 1)',
    language: 'da',
    document: 'One sheet: a principle, an indicator and five stages with descriptors',
    rightsHolder: 'Solution Tree / Dafolo',
    licence: 'MIT',
    note: 'Structure, names, labels and order are those of the instrument. Every statement is worded by this project, and the licence is of that wording.',
  },
  instructions: ['alone-and-honestly', 'evidence', 'team-or-authority'],
  scale: {
    kind: 'ordinal',
    id: 'plc-stages',
    levels: [
      { id: 'before-initiating' },
      { id: 'initiating' },
      { id: 'implementing' },
      { id: 'developing' },
      { id: 'sustaining' },
    ],
    // The first stage at which what the indicator claims is in place: every team has SMART goals and follows them.
    // While implementing, goals have been asked for, but resistance and confusion remain.
    favourable: 'developing',
  },
  dimensions: [
    {
      id: 'focus-on-results',
      principle: true,
      indicators: [{ id: 'team-smart-goals', descriptors: true }],
    },
  ],
} as const satisfies Rubric;

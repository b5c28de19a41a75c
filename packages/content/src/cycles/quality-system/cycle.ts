import type { Cycle } from '@rubrikk/core';

/**
 * «Kvalitetssikringssystemet»: a year between a school and its owner, from the school's own assessment to an internal
 * contract, and again.
 *
 * The words stand in the texts, such as `@rubrikk/content/cycles/quality-system/nb`.
 */
export const qualitySystem = {
  id: 'quality-system',
  source: {
    title: 'Kvalitetssikringssystemet',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document: 'Sandnesskolen, «Alle elevene er våre», part 2, on better learning outcomes: the quality system',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The six links and their order are those of the source, and so are their names but that of the second, which has none there; its figure is missing. It says of the development talks that they come every year, and the chain is read as yearly from that. The names in other languages are worded by this project, and the licence is of that wording.',
  },
  phases: [
    { id: 'school-based-assessment' },
    { id: 'interpretation-and-actions' },
    { id: 'result-assessment' },
    { id: 'development-talk' },
    { id: 'leadership-talk' },
    { id: 'internal-contract' },
  ],
  repeats: true,
} as const satisfies Cycle;

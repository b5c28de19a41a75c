import type { Cycle } from '@rubrikk/core';

/**
 * The three phases of change after Fullan (2007): initiation, implementation, institutionalisation.
 *
 * The words stand in the texts, such as `@rubrikk/content/cycles/fullan-phases/nb`.
 */
export const fullanPhases = {
  id: 'fullan-phases',
  source: {
    title: 'Endringsprosessmodell',
    language: 'nb',
    year: 2007,
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «Endringsprosessmodell», which names the phases after Fullan (2007)',
    licence: 'MIT',
    note: 'The three phases, their names and order are Fullan’s as the source gives them. The source says that Skandsen, Wærnes and Lindvig (2011) have four phases; the name of the fourth is only in a figure that is missing, so theirs are not here. The names in other languages are worded by this project, and the licence is of that wording.',
  },
  phases: [{ id: 'initiation' }, { id: 'implementation' }, { id: 'institutionalisation' }],
} as const satisfies Cycle;

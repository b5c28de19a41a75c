import type { Protocol } from '@rubrikk/core';

/**
 * «I-G-P (Individ-Gruppe-Plenum)»: everybody thinks alone, groups learn from one another, and the plenum hears them all.
 * No group begins before everybody has thought alone.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/individual-group-plenum/nb`.
 */
export const individualGroupPlenum = {
  id: 'individual-group-plenum',
  version: '1.0.0',
  source: {
    title: 'I-G-P (Individ-Gruppe-Plenum)',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «I-G-P (Individ-Gruppe-Plenum)»',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The three forms, their order and that each thinks alone first are those of the source. Every sentence is worded by this project, and the licence is of that wording.',
  },
  steps: [
    { id: 'individual', form: 'alone' },
    { id: 'group', form: 'group' },
    { id: 'plenum', form: 'plenum', outputs: ['summary'] },
  ],
  gates: [{ id: 'individual-first', before: 'group', all: 'individual' }],
} as const satisfies Protocol;

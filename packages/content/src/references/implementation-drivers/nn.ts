import type { TagSetText } from '@rubrikk/core';
import type { implementationDrivers } from './tag-set.ts';

/** The words of «Implementeringsdrivere» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'implementation-drivers',
  language: 'nn',
  title: 'Implementeringsdrivarar',
  tags: {
    training: 'Trening og verktøy',
    guidance: 'Rettleiing',
    leadership: 'Leiing',
  },
  descriptions: {
    training: 'Vi øver på det nye til vi kan det, med verktøy som passar.',
    guidance: 'Vi får rettleiing medan vi prøver det nye i kvardagen.',
    leadership: 'Leiarane støttar arbeidet, driv det framover og gir det ressursar.',
  },
  details: {
    training: {
      examples: 'Individ, gruppe og plenum (IGP), gjort-lært-lurt og lesson study.',
    },
    guidance: {
      examples: 'Kollegabasert rettleiing og reflekterande team.',
    },
    leadership: {
      examples: 'Verdsetjande leiing, støtte, pådrivar og ressursar.',
    },
  },
  detailNames: {
    examples: 'Døme',
  },
} as const satisfies TagSetText<typeof implementationDrivers>;

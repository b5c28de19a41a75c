import type { TagSetText } from '@rubrikk/core';
import type { implementationDrivers } from './tag-set.ts';

/** The words of «Implementeringsdrivere» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'implementation-drivers',
  language: 'da',
  title: 'Implementeringsdrivere',
  tags: {
    training: 'Træning og redskaber',
    guidance: 'Vejledning',
    leadership: 'Ledelse',
  },
  descriptions: {
    training: 'Vi øver det nye, til vi kan det, med redskaber, der passer.',
    guidance: 'Vi får vejledning, mens vi prøver det nye i hverdagen.',
    leadership: 'Lederne støtter arbejdet, driver det fremad og giver det ressourcer.',
  },
  details: {
    training: {
      examples: 'Individ, gruppe og plenum (IGP), gjort-lært-klogt og lesson study.',
    },
    guidance: {
      examples: 'Kollegial vejledning og reflekterende teams.',
    },
    leadership: {
      examples: 'Anerkendende ledelse, støtte, drivkraft og ressourcer.',
    },
  },
  detailNames: {
    examples: 'Eksempler',
  },
} as const satisfies TagSetText<typeof implementationDrivers>;

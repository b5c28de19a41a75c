import type { TagSetText } from '@rubrikk/core';
import type { implementationDrivers } from './tag-set.ts';

/** The words of «Implementeringsdrivere» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'implementation-drivers',
  language: 'nb',
  title: 'Implementeringsdrivere',
  tags: {
    training: 'Trening og verktøy',
    guidance: 'Veiledning',
    leadership: 'Ledelse',
  },
  descriptions: {
    training: 'Vi øver på det nye til vi kan det, med verktøy som passer.',
    guidance: 'Vi får veiledning mens vi prøver det nye i hverdagen.',
    leadership: 'Lederne støtter arbeidet, driver det framover og gir det ressurser.',
  },
  details: {
    training: {
      examples: 'Individ, gruppe og plenum (IGP), gjort-lært-lurt og lesson study.',
    },
    guidance: {
      examples: 'Kollegabasert veiledning og reflekterende team.',
    },
    leadership: {
      examples: 'Verdsettende ledelse, støtte, pådriver og ressurser.',
    },
  },
  detailNames: {
    examples: 'Eksempler',
  },
} as const satisfies TagSetText<typeof implementationDrivers>;

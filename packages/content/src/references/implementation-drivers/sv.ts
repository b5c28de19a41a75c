import type { TagSetText } from '@rubrikk/core';
import type { implementationDrivers } from './tag-set.ts';

/** The words of «Implementeringsdrivere» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'implementation-drivers',
  language: 'sv',
  title: 'Drivkrafter för implementering',
  tags: {
    training: 'Träning och verktyg',
    guidance: 'Handledning',
    leadership: 'Ledarskap',
  },
  descriptions: {
    training: 'Vi övar på det nya tills vi kan det, med verktyg som passar.',
    guidance: 'Vi får handledning medan vi prövar det nya i vardagen.',
    leadership: 'Ledarna stödjer arbetet, driver det framåt och ger det resurser.',
  },
  details: {
    training: {
      examples: 'Individ, grupp och plenum (IGP), gjort-lärt-klokt och lesson study.',
    },
    guidance: {
      examples: 'Kollegial handledning och reflekterande team.',
    },
    leadership: {
      examples: 'Uppskattande ledarskap, stöd, drivkraft och resurser.',
    },
  },
  detailNames: {
    examples: 'Exempel',
  },
} as const satisfies TagSetText<typeof implementationDrivers>;

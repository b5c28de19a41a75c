import type { TagSetText } from '@rubrikk/core';
import type { sandnesModel } from './tag-set.ts';

/** The words of «Sandnesskolemodellen: Læring på alle nivå» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'sandnes-model',
  language: 'nb',
  title: 'Sandnesskolemodellen: Læring på alle nivå',
  tags: {
    'learning-outcomes': 'Økt læringsutbytte',
    'capacity-at-schools': 'Kapasitetsbygging på hver skole',
    'school-based-development': 'Skolebasert kompetanseutvikling',
    'capacity-of-leaders': 'Ledere og støttesystem',
    'structures-and-arenas': 'Strukturer og læringsarenaer',
    'shared-foundation': 'Felles holdnings- og teorigrunnlag',
    'analysis-and-reflection': 'Analyse- og refleksjonsverktøy',
  },
  descriptions: {
    'learning-outcomes': 'Alt vi gjør, har som mål at elevene i Sandnesskolen lærer mer.',
    'capacity-at-schools':
      'På hver skole bygger vi profesjonen og kapasiteten sammen for å få bedre tilpasset opplæring.',
    'school-based-development': 'Ledelsen og personalet lærer og utvikler skolen sammen, der de arbeider.',
    'capacity-of-leaders': 'Ledere og støttesystem utvikler profesjon og kapasitet i fellesskap.',
    'structures-and-arenas': 'Møtene og nettverkene er lagt om, slik at vi lærer mer av hverandre.',
    'shared-foundation': 'Vi bygger på holdninger og teori som vi er sammen om.',
    'analysis-and-reflection': 'Verktøyene våre hjelper oss å lære på alle nivåer.',
  },
} as const satisfies TagSetText<typeof sandnesModel>;

import type { TagSetText } from '@rubrikk/core';
import type { sandnesModel } from './tag-set.ts';

/** The words of «Sandnesskolemodellen: Læring på alle nivå» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'sandnes-model',
  language: 'nn',
  title: 'Sandnesskulemodellen: Læring på alle nivå',
  tags: {
    'learning-outcomes': 'Betre læringsutbytte',
    'capacity-at-schools': 'Kapasitetsbygging på kvar skule',
    'school-based-development': 'Skulebasert kompetanseutvikling',
    'capacity-of-leaders': 'Leiarar og støttesystem',
    'structures-and-arenas': 'Strukturar og læringsarenaer',
    'shared-foundation': 'Felles haldnings- og teorigrunnlag',
    'analysis-and-reflection': 'Analyse- og refleksjonsverktøy',
  },
  descriptions: {
    'learning-outcomes': 'Alt vi gjer, har som mål at elevane i Sandnesskulen lærer meir.',
    'capacity-at-schools':
      'På kvar skule byggjer vi profesjonen og kapasiteten saman for å få betre tilpassa opplæring.',
    'school-based-development': 'Leiinga og personalet lærer og utviklar skulen saman, der dei arbeider.',
    'capacity-of-leaders': 'Leiarar og støttesystem utviklar profesjon og kapasitet i fellesskap.',
    'structures-and-arenas': 'Møta og nettverka er lagde om, slik at vi lærer meir av kvarandre.',
    'shared-foundation': 'Vi byggjer på haldningar og teori som vi er saman om.',
    'analysis-and-reflection': 'Verktøya våre hjelper oss å lære på alle nivå.',
  },
} as const satisfies TagSetText<typeof sandnesModel>;

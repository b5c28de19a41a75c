import type { TagSetText } from '@rubrikk/core';
import type { sandnesModel } from './tag-set.ts';

/** The words of «Sandnesskolemodellen: Læring på alle nivå» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'sandnes-model',
  language: 'da',
  title: 'Sandnesmodellen: Læring på alle niveauer',
  tags: {
    'learning-outcomes': 'Større læringsudbytte',
    'capacity-at-schools': 'Kapacitetsopbygning på hver skole',
    'school-based-development': 'Skolebaseret kompetenceudvikling',
    'capacity-of-leaders': 'Ledere og støttesystem',
    'structures-and-arenas': 'Strukturer og læringsarenaer',
    'shared-foundation': 'Fælles holdnings- og teorigrundlag',
    'analysis-and-reflection': 'Analyse- og refleksionsredskaber',
  },
  descriptions: {
    'learning-outcomes': 'Alt, hvad vi gør, har som mål, at eleverne i Sandnes lærer mere.',
    'capacity-at-schools':
      'På hver skole opbygger vi profession og kapacitet sammen, så undervisningen bliver bedre tilpasset eleverne.',
    'school-based-development': 'Ledelsen og personalet lærer og udvikler skolen sammen, dér, hvor de arbejder.',
    'capacity-of-leaders': 'Ledere og støttesystem udvikler profession og kapacitet i fællesskab.',
    'structures-and-arenas': 'Møderne og netværkene er lagt om, så vi lærer mere af hinanden.',
    'shared-foundation': 'Vi bygger på holdninger og teori, som vi er fælles om.',
    'analysis-and-reflection': 'Vores redskaber hjælper os med at lære på alle niveauer.',
  },
} as const satisfies TagSetText<typeof sandnesModel>;

import type { TagSetText } from '@rubrikk/core';
import type { sandnesModel } from './tag-set.ts';

/** The words of «Sandnesskolemodellen: Læring på alle nivå» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'sandnes-model',
  language: 'sv',
  title: 'Sandnesmodellen: Lärande på alla nivåer',
  tags: {
    'learning-outcomes': 'Ökat lärande',
    'capacity-at-schools': 'Kapacitetsbyggande på varje skola',
    'school-based-development': 'Skolbaserad kompetensutveckling',
    'capacity-of-leaders': 'Ledare och stödsystem',
    'structures-and-arenas': 'Strukturer och arenor för lärande',
    'shared-foundation': 'Gemensamma förhållningssätt och teorier',
    'analysis-and-reflection': 'Analys- och reflektionsverktyg',
  },
  descriptions: {
    'learning-outcomes': 'Allt vi gör har som mål att eleverna i Sandnes lär sig mer.',
    'capacity-at-schools':
      'På varje skola bygger vi profession och kapacitet tillsammans, så att undervisningen blir bättre anpassad.',
    'school-based-development': 'Ledningen och personalen lär sig och utvecklar skolan tillsammans, där de arbetar.',
    'capacity-of-leaders': 'Ledare och stödsystem utvecklar profession och kapacitet gemensamt.',
    'structures-and-arenas': 'Mötena och nätverken har gjorts om så att vi lär oss mer av varandra.',
    'shared-foundation': 'Vi bygger på förhållningssätt och teorier som vi delar.',
    'analysis-and-reflection': 'Våra verktyg hjälper oss att lära på alla nivåer.',
  },
} as const satisfies TagSetText<typeof sandnesModel>;

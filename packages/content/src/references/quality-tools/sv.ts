import type { TagSetText } from '@rubrikk/core';
import type { qualityTools } from './tag-set.ts';

/** The words of «Verktøy for kvalitetsvurdering» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'quality-tools',
  language: 'sv',
  title: 'Verktyg för kvalitetsarbete',
  groups: {
    quantitative: 'Kvantitativa analyser',
    qualitative: 'Kvalitativa analyser och reflektion',
  },
  tags: {
    skoleporten: 'Skoleporten',
    pas: 'PAS',
    vokal: 'Vokal',
    stastedsanalysen: 'Ståstedsanalysen',
  },
  descriptions: {
    skoleporten: 'Norsk nationell portal med nyckeltal om lärmiljö, resultat, resurser och övergångar.',
    pas: 'PAS, det norska nationella systemet för prov och examen, visar varje elevs resultat.',
    vokal: 'Program där vi kan följa eleven från år till år.',
    stastedsanalysen:
      'Verktyg från den norska skolmyndigheten. Tillsammans granskar personalen skolans praktik och väljer vad som kommer först.',
  },
} as const satisfies TagSetText<typeof qualityTools>;

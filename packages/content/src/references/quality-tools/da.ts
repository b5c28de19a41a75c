import type { TagSetText } from '@rubrikk/core';
import type { qualityTools } from './tag-set.ts';

/** The words of «Verktøy for kvalitetsvurdering» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'quality-tools',
  language: 'da',
  title: 'Redskaber til kvalitetsvurdering',
  groups: {
    quantitative: 'Kvantitative analyser',
    qualitative: 'Kvalitative analyser og refleksion',
  },
  tags: {
    skoleporten: 'Skoleporten',
    pas: 'PAS',
    vokal: 'Vokal',
    stastedsanalysen: 'Ståstedsanalysen',
  },
  descriptions: {
    skoleporten: 'Norsk national portal med nøgletal om læringsmiljø, resultater, ressourcer og overgange.',
    pas: 'PAS, det norske nationale system til prøver og eksamen, viser hver elevs resultater.',
    vokal: 'Program, hvor vi kan følge eleven fra år til år.',
    stastedsanalysen:
      'Redskab fra det norske utdanningsdirektorat. Sammen ser personalet på skolens praksis og vælger, hvad der kommer først.',
  },
} as const satisfies TagSetText<typeof qualityTools>;

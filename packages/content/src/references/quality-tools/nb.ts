import type { TagSetText } from '@rubrikk/core';
import type { qualityTools } from './tag-set.ts';

/** The words of «Verktøy for kvalitetsvurdering» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'quality-tools',
  language: 'nb',
  title: 'Verktøy for kvalitetsvurdering',
  groups: {
    quantitative: 'Kvantitative analyser',
    qualitative: 'Kvalitative analyser og refleksjon',
  },
  tags: {
    skoleporten: 'Skoleporten',
    pas: 'PAS',
    vokal: 'Vokal',
    stastedsanalysen: 'Ståstedsanalysen',
  },
  descriptions: {
    skoleporten: 'Nasjonalt nettsted med nøkkeltall om læringsmiljø, resultater, ressurser og overganger.',
    pas: 'PAS, det nasjonale systemet for prøver og eksamen, viser resultatene til hver elev.',
    vokal: 'Program der vi kan følge eleven fra år til år.',
    stastedsanalysen:
      'Verktøy fra Utdanningsdirektoratet. Sammen ser personalet på skolens praksis og velger hva som kommer først.',
  },
} as const satisfies TagSetText<typeof qualityTools>;

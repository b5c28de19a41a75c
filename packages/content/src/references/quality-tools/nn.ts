import type { TagSetText } from '@rubrikk/core';
import type { qualityTools } from './tag-set.ts';

/** The words of «Verktøy for kvalitetsvurdering» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'quality-tools',
  language: 'nn',
  title: 'Verktøy for kvalitetsvurdering',
  groups: {
    quantitative: 'Kvantitative analysar',
    qualitative: 'Kvalitative analysar og refleksjon',
  },
  tags: {
    skoleporten: 'Skoleporten',
    pas: 'PAS',
    vokal: 'Vokal',
    stastedsanalysen: 'Ståstadsanalysen',
  },
  descriptions: {
    skoleporten: 'Nasjonal nettstad med nøkkeltal om læringsmiljø, resultat, ressursar og overgangar.',
    pas: 'PAS, det nasjonale systemet for prøver og eksamen, viser resultata til kvar elev.',
    vokal: 'Program der vi kan følgje eleven frå år til år.',
    stastedsanalysen:
      'Verktøy frå Utdanningsdirektoratet. Saman ser personalet på praksisen ved skulen og vel kva som kjem først.',
  },
} as const satisfies TagSetText<typeof qualityTools>;

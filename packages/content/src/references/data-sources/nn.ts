import type { TagSetText } from '@rubrikk/core';
import type { dataSources } from './tag-set.ts';

/** The words of «Datakilder» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'data-sources',
  language: 'nn',
  title: 'Datakjelder',
  tags: {
    'steering-data': 'Styringsdata frå Skoleporten',
    'tests-and-surveys': 'Prøver og Elevundersøkinga',
    'talks-and-observation': 'Samtalar, rettleiing og observasjonar',
  },
  descriptions: {
    'steering-data': 'Tal om ressursar, læringsmiljø og resultat, henta frå ein nettstad for heile landet.',
    'tests-and-surveys':
      'Det elevane viser på nasjonale prøver og ved kartlegging, og det dei sjølve svarer når vi spør.',
    'talks-and-observation': 'Det vi høyrer og ser når vi snakkar saman, rettleier og besøkjer timane til kvarandre.',
  },
} as const satisfies TagSetText<typeof dataSources>;

import type { TagSetText } from '@rubrikk/core';
import type { dataSources } from './tag-set.ts';

/** The words of «Datakilder» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'data-sources',
  language: 'da',
  title: 'Datakilder',
  tags: {
    'steering-data': 'Styringsdata fra Skoleporten',
    'tests-and-surveys': 'Prøver og elevundersøgelsen',
    'talks-and-observation': 'Samtaler, vejledning og observationer',
  },
  descriptions: {
    'steering-data': 'Tal om ressourcer, læringsmiljø og resultater fra en side for hele Norge.',
    'tests-and-surveys':
      'Det, eleverne viser i nationale prøver og ved kortlægning, og det, de selv svarer, når vi spørger.',
    'talks-and-observation': 'Det, vi hører og ser, når vi taler sammen, vejleder og besøger hinandens timer.',
  },
} as const satisfies TagSetText<typeof dataSources>;

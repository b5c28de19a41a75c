import type { TagSetText } from '@rubrikk/core';
import type { dataSources } from './tag-set.ts';

/** The words of «Datakilder» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'data-sources',
  language: 'sv',
  title: 'Datakällor',
  tags: {
    'steering-data': 'Nyckeltal från Skoleporten',
    'tests-and-surveys': 'Prov och elevenkäten',
    'talks-and-observation': 'Samtal, handledning och observationer',
  },
  descriptions: {
    'steering-data': 'Uppgifter om resurser, lärmiljö och resultat från en webbplats för hela Norge.',
    'tests-and-surveys':
      'Det eleverna visar på nationella prov och vid kartläggning, och det de själva svarar när vi frågar.',
    'talks-and-observation': 'Det vi hör och ser när vi samtalar, handleder och besöker varandras lektioner.',
  },
} as const satisfies TagSetText<typeof dataSources>;

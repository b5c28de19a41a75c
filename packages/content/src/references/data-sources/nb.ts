import type { TagSetText } from '@rubrikk/core';
import type { dataSources } from './tag-set.ts';

/** The words of «Datakilder» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'data-sources',
  language: 'nb',
  title: 'Datakilder',
  tags: {
    'steering-data': 'Styringsdata fra Skoleporten',
    'tests-and-surveys': 'Prøver og Elevundersøkelsen',
    'talks-and-observation': 'Samtaler, veiledning og observasjoner',
  },
  descriptions: {
    'steering-data': 'Tall om ressurser, læringsmiljø og resultater, hentet fra et nettsted for hele landet.',
    'tests-and-surveys': 'Det elevene viser på nasjonale prøver og ved kartlegging, og det de selv svarer når vi spør.',
    'talks-and-observation': 'Det vi hører og ser når vi snakker sammen, veileder og besøker timene til hverandre.',
  },
} as const satisfies TagSetText<typeof dataSources>;

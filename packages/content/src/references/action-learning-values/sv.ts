import type { TagSetText } from '@rubrikk/core';
import type { actionLearningValues } from './tag-set.ts';

/** The words of «Verdiene i aksjonslæring» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'action-learning-values',
  language: 'sv',
  title: 'Aktionslärandets värderingar',
  tags: {
    participation: 'Deltagande',
    involvement: 'Involvering',
    agency: 'Ansvarstagande och aktörskap',
    'critical-reflection': 'Kritisk reflektion',
    'learning-from-experience': 'Åtagande att lära av erfarenheter',
  },
  descriptions: {
    participation: 'Alla är med och granskar det vi gör och prövar något nytt.',
    involvement: 'Vi får vara med innan något är bestämt och inte bara höra om det i efterhand.',
    agency: 'Var och en agerar själv och står för det som görs.',
    'critical-reflection': 'Vi ifrågasätter vår egen praktik och prövar den mot våra värderingar.',
    'learning-from-experience': 'Vi använder det vi har varit med om, både bra och dåligt, när vi planerar nästa steg.',
  },
} as const satisfies TagSetText<typeof actionLearningValues>;

import type { TagSetText } from '@rubrikk/core';
import type { actionLearningValues } from './tag-set.ts';

/** The words of «Verdiene i aksjonslæring» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'action-learning-values',
  language: 'nb',
  title: 'Verdiene i aksjonslæring',
  tags: {
    participation: 'Deltakelse',
    involvement: 'Involvering',
    agency: 'Ansvarliggjøring og aktørskap',
    'critical-reflection': 'Kritisk refleksjon',
    'learning-from-experience': 'Forpliktelse til å lære av erfaringer',
  },
  descriptions: {
    participation: 'Alle er med på å se på det vi gjør, og å prøve noe nytt.',
    involvement: 'Vi blir tatt med før noe er bestemt, og ikke bare informert etterpå.',
    agency: 'Hver og en handler selv og står for det som blir gjort.',
    'critical-reflection': 'Vi stiller spørsmål ved egen praksis og holder den opp mot verdiene våre.',
    'learning-from-experience': 'Vi bruker det vi har opplevd, både godt og dårlig, når vi planlegger det neste.',
  },
} as const satisfies TagSetText<typeof actionLearningValues>;

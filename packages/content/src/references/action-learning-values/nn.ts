import type { TagSetText } from '@rubrikk/core';
import type { actionLearningValues } from './tag-set.ts';

/** The words of «Verdiene i aksjonslæring» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'action-learning-values',
  language: 'nn',
  title: 'Verdiane i aksjonslæring',
  tags: {
    participation: 'Deltaking',
    involvement: 'Involvering',
    agency: 'Ansvarleggjering og aktørskap',
    'critical-reflection': 'Kritisk refleksjon',
    'learning-from-experience': 'Forplikting til å lære av erfaringar',
  },
  descriptions: {
    participation: 'Alle er med på å sjå på det vi gjer, og å prøve noko nytt.',
    involvement: 'Vi blir tekne med før noko er bestemt, og ikkje berre informerte etterpå.',
    agency: 'Kvar og ein handlar sjølv og står for det som blir gjort.',
    'critical-reflection': 'Vi stiller spørsmål ved eigen praksis og held han opp mot verdiane våre.',
    'learning-from-experience': 'Vi brukar det vi har opplevd, både godt og dårleg, når vi planlegg det neste.',
  },
} as const satisfies TagSetText<typeof actionLearningValues>;

import type { TagSetText } from '@rubrikk/core';
import type { actionLearningValues } from './tag-set.ts';

/** The words of «Verdiene i aksjonslæring» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'action-learning-values',
  language: 'da',
  title: 'Værdierne i aktionslæring',
  tags: {
    participation: 'Deltagelse',
    involvement: 'Inddragelse',
    agency: 'Ansvarliggørelse og aktørskab',
    'critical-reflection': 'Kritisk refleksion',
    'learning-from-experience': 'Forpligtelse til at lære af erfaringer',
  },
  descriptions: {
    participation: 'Alle er med til at se på det, vi gør, og til at prøve noget nyt.',
    involvement: 'Vi bliver inddraget, før noget er besluttet, og ikke kun informeret bagefter.',
    agency: 'Hver enkelt handler selv og står inde for det, der bliver gjort.',
    'critical-reflection': 'Vi stiller spørgsmål ved vores egen praksis og holder den op mod vores værdier.',
    'learning-from-experience': 'Vi bruger det, vi har oplevet, både godt og skidt, når vi planlægger det næste.',
  },
} as const satisfies TagSetText<typeof actionLearningValues>;

import type { TagSetText } from '@rubrikk/core';
import type { leadershipTheories } from './tag-set.ts';

/** The words of «Ledelsesteorier» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'leadership-theories',
  language: 'da',
  title: 'Ledelsesteorier',
  tags: {
    distributed: 'Distribueret ledelse',
    pedagogical: 'Pædagogisk ledelse',
    transformational: 'Transformationsledelse',
    collective: 'Kollektiv eller demokratisk ledelse',
  },
  descriptions: {
    distributed: 'Mange på skolen leder og træffer beslutninger, og ikke kun den ene i toppen.',
    pedagogical: 'Lederen kan sit fag, sætter faglige mål og udvikler medarbejdernes kompetencer.',
    transformational: 'Lederen følger op på hver enkelt, forventer meget og giver folk en vision, de tror på.',
    collective:
      'De, der arbejder på skolen, er med til at beslutte, og deres viden vejer tungt. Sådan er det også, når ledelsen handler om læring.',
  },
} as const satisfies TagSetText<typeof leadershipTheories>;

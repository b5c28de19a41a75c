import type { TagSetText } from '@rubrikk/core';
import type { leadershipTheories } from './tag-set.ts';

/** The words of «Ledelsesteorier» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'leadership-theories',
  language: 'nb',
  title: 'Ledelsesteorier',
  tags: {
    distributed: 'Distribuert ledelse',
    pedagogical: 'Pedagogisk ledelse',
    transformational: 'Transformasjonsledelse',
    collective: 'Kollektiv eller demokratisk ledelse',
  },
  descriptions: {
    distributed: 'Mange på skolen leder og tar beslutninger, og ikke bare den ene på toppen.',
    pedagogical: 'Lederen kan faget, setter faglige mål og utvikler kompetansen til dem som arbeider der.',
    transformational: 'Lederen følger opp hver enkelt, forventer mye og gir folk en visjon de tror på.',
    collective:
      'De som arbeider på skolen, er med på å bestemme, og det de kan, veier tungt. Slik er det også når ledelsen gjelder læring.',
  },
} as const satisfies TagSetText<typeof leadershipTheories>;

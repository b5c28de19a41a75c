import type { TagSetText } from '@rubrikk/core';
import type { leadershipTheories } from './tag-set.ts';

/** The words of «Ledelsesteorier» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'leadership-theories',
  language: 'nn',
  title: 'Leiingsteoriar',
  tags: {
    distributed: 'Distribuert leiing',
    pedagogical: 'Pedagogisk leiing',
    transformational: 'Transformasjonsleiing',
    collective: 'Kollektiv eller demokratisk leiing',
  },
  descriptions: {
    distributed: 'Mange på skulen leier og tek avgjerder, og ikkje berre den eine på toppen.',
    pedagogical: 'Leiaren kan faget, set faglege mål og utviklar kompetansen til dei som arbeider der.',
    transformational: 'Leiaren følgjer opp kvar einskild, ventar mykje og gir folk ein visjon dei trur på.',
    collective:
      'Dei som arbeider på skulen, er med på å avgjere, og det dei kan, veg tungt. Slik er det òg når leiinga gjeld læring.',
  },
} as const satisfies TagSetText<typeof leadershipTheories>;

import type { TagSetText } from '@rubrikk/core';
import type { robinsonLeadership } from './tag-set.ts';

/** The words of «Robinson: dimensjoner og ferdigheter i skoleledelse» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'robinson-leadership',
  language: 'nn',
  title: 'Robinson: dimensjonar og ferdigheiter i skuleleiing',
  groups: {
    dimensions: 'Dimensjonar',
    skills: 'Ferdigheiter',
  },
  tags: {
    'goals-and-expectations': 'Etablere mål og forventningar',
    'strategic-resourcing': 'Strategisk bruk av ressursar',
    'teaching-quality': 'Forsikre seg om god undervisning',
    'teacher-learning': 'Leie læringa og utviklinga til lærarane',
    'orderly-environment': 'Sikre eit velordna og godt læringsmiljø',
    'applying-knowledge': 'Bruke relevant kunnskap',
    'solving-complex-problems': 'Løyse komplekse problem',
    'building-trust': 'Byggje tillit',
  },
  descriptions: {
    'goals-and-expectations': 'Leiarane set klare mål for kva elevane lærer, og viser kva dei ventar av alle.',
    'strategic-resourcing': 'Leiarane brukar folk, tid og pengar der det hjelper måla mest.',
    'teaching-quality': 'Leiarane følgjer undervisninga på nært hald og ser til at ho er god.',
    'teacher-learning': 'Leiarane er sjølve med når lærarane lærer og gjer praksisen sin betre.',
    'orderly-environment':
      'Skulen er trygg og har ro og orden, slik at elevar og lærarar kan konsentrere seg om å lære.',
    'applying-knowledge':
      'Leiarane kan mykje om god undervisning og om korleis lærarar lærer, og brukar det i kvardagen.',
    'solving-complex-problems':
      'Leiarane finn løysingar som passar akkurat denne skulen, dette faget og desse menneska.',
    'building-trust': 'Leiarane snakkar med folk slik at det skaper tillit, for utan tillit blir det inga endring.',
  },
  figures: {
    'effect-size': 'Effektstorleik',
  },
} as const satisfies TagSetText<typeof robinsonLeadership>;

import type { TagSetText } from '@rubrikk/core';
import type { robinsonLeadership } from './tag-set.ts';

/** The words of «Robinson: dimensjoner og ferdigheter i skoleledelse» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'robinson-leadership',
  language: 'nb',
  title: 'Robinson: dimensjoner og ferdigheter i skoleledelse',
  groups: {
    dimensions: 'Dimensjoner',
    skills: 'Ferdigheter',
  },
  tags: {
    'goals-and-expectations': 'Etablere mål og forventninger',
    'strategic-resourcing': 'Strategisk bruk av ressurser',
    'teaching-quality': 'Forsikre seg om god undervisning',
    'teacher-learning': 'Lede lærernes læring og utvikling',
    'orderly-environment': 'Sikre et velordnet og godt læringsmiljø',
    'applying-knowledge': 'Anvende relevant kunnskap',
    'solving-complex-problems': 'Løse komplekse problemer',
    'building-trust': 'Bygge tillit',
  },
  descriptions: {
    'goals-and-expectations': 'Lederne setter klare mål for hva elevene lærer, og viser hva de forventer av alle.',
    'strategic-resourcing': 'Lederne bruker folk, tid og penger der det hjelper målene mest.',
    'teaching-quality': 'Lederne følger undervisningen på nært hold og ser til at den er god.',
    'teacher-learning': 'Lederne er selv med når lærerne lærer og forbedrer praksisen sin.',
    'orderly-environment':
      'Skolen er trygg og har ro og orden, slik at elever og lærere kan konsentrere seg om å lære.',
    'applying-knowledge': 'Lederne kan mye om god undervisning og om hvordan lærere lærer, og bruker det i hverdagen.',
    'solving-complex-problems':
      'Lederne finner løsninger som passer akkurat denne skolen, dette faget og disse menneskene.',
    'building-trust': 'Lederne snakker med folk på en måte som skaper tillit, for uten tillit blir det ingen endring.',
  },
  figures: {
    'effect-size': 'Effektstørrelse',
  },
} as const satisfies TagSetText<typeof robinsonLeadership>;

import type { TagSetText } from '@rubrikk/core';
import type { robinsonLeadership } from './tag-set.ts';

/** The words of «Robinson: dimensjoner og ferdigheter i skoleledelse» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'robinson-leadership',
  language: 'da',
  title: 'Robinson: dimensioner og færdigheder i skoleledelse',
  groups: {
    dimensions: 'Dimensioner',
    skills: 'Færdigheder',
  },
  tags: {
    'goals-and-expectations': 'Sætte mål og forventninger',
    'strategic-resourcing': 'Strategisk brug af ressourcer',
    'teaching-quality': 'Sikre god undervisning',
    'teacher-learning': 'Lede lærernes læring og udvikling',
    'orderly-environment': 'Sikre et velordnet og godt læringsmiljø',
    'applying-knowledge': 'Anvende relevant viden',
    'solving-complex-problems': 'Løse komplekse problemer',
    'building-trust': 'Opbygge tillid',
  },
  descriptions: {
    'goals-and-expectations': 'Lederne sætter klare mål for, hvad eleverne lærer, og viser, hvad de forventer af alle.',
    'strategic-resourcing': 'Lederne bruger folk, tid og penge der, hvor det gavner målene mest.',
    'teaching-quality': 'Lederne følger undervisningen tæt og sørger for, at den er god.',
    'teacher-learning': 'Lederne er selv med, når lærerne lærer og gør deres praksis bedre.',
    'orderly-environment': 'Skolen er tryg og har ro og orden, så elever og lærere kan koncentrere sig om at lære.',
    'applying-knowledge':
      'Lederne ved meget om god undervisning og om, hvordan lærere lærer, og bruger det i hverdagen.',
    'solving-complex-problems':
      'Lederne finder løsninger, der passer til netop denne skole, dette fag og disse mennesker.',
    'building-trust':
      'Lederne taler med folk på en måde, der skaber tillid, for uden tillid sker der ingen forandring.',
  },
  figures: {
    'effect-size': 'Effektstørrelse',
  },
} as const satisfies TagSetText<typeof robinsonLeadership>;

import type { TagSetText } from '@rubrikk/core';
import type { robinsonLeadership } from './tag-set.ts';

/** The words of «Robinson: dimensjoner og ferdigheter i skoleledelse» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'robinson-leadership',
  language: 'sv',
  title: 'Robinson: dimensioner och färdigheter i skolledarskap',
  groups: {
    dimensions: 'Dimensioner',
    skills: 'Färdigheter',
  },
  tags: {
    'goals-and-expectations': 'Etablera mål och förväntningar',
    'strategic-resourcing': 'Strategisk användning av resurser',
    'teaching-quality': 'Försäkra sig om god undervisning',
    'teacher-learning': 'Leda lärarnas lärande och utveckling',
    'orderly-environment': 'Säkra en välordnad och god lärmiljö',
    'applying-knowledge': 'Använda relevant kunskap',
    'solving-complex-problems': 'Lösa komplexa problem',
    'building-trust': 'Bygga tillit',
  },
  descriptions: {
    'goals-and-expectations':
      'Ledarna sätter tydliga mål för vad eleverna lär sig och visar vad de förväntar sig av alla.',
    'strategic-resourcing': 'Ledarna lägger personal, tid och pengar där målen har mest nytta av dem.',
    'teaching-quality': 'Ledarna följer undervisningen på nära håll och ser till att den är god.',
    'teacher-learning': 'Ledarna är själva med när lärarna lär sig och förbättrar sin praktik.',
    'orderly-environment':
      'Skolan är trygg, lugn och ordnad, så att elever och lärare kan koncentrera sig på att lära.',
    'applying-knowledge':
      'Ledarna kan mycket om god undervisning och om hur lärare lär sig, och de använder det i vardagen.',
    'solving-complex-problems':
      'Ledarna hittar lösningar som passar just den här skolan, det här ämnet och de här människorna.',
    'building-trust': 'Ledarna samtalar på ett sätt som skapar tillit, för utan tillit blir det ingen förändring.',
  },
  figures: {
    'effect-size': 'Effektstorlek',
  },
} as const satisfies TagSetText<typeof robinsonLeadership>;

import type { TagSetText } from '@rubrikk/core';
import type { professionalCapital } from './tag-set.ts';

/** The words of «Profesjonell kapital» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'professional-capital',
  language: 'da',
  title: 'Professionel kapital',
  tags: {
    'human-capital': 'Human kapital',
    'social-capital': 'Social kapital',
    'decisional-capital': 'Beslutningskapital',
  },
  descriptions: {
    'human-capital': 'Den viden og de færdigheder, hver enkelt har.',
    'social-capital': 'Den tillid og det samarbejde, som gør, at vi får mere ud af det, vi kan.',
    'decisional-capital': 'Evnen til at bruge dømmekraft og vælge klogt, når ingen regel giver svaret.',
  },
} as const satisfies TagSetText<typeof professionalCapital>;

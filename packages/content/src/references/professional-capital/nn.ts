import type { TagSetText } from '@rubrikk/core';
import type { professionalCapital } from './tag-set.ts';

/** The words of «Profesjonell kapital» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'professional-capital',
  language: 'nn',
  title: 'Profesjonell kapital',
  tags: {
    'human-capital': 'Human kapital',
    'social-capital': 'Sosial kapital',
    'decisional-capital': 'Avgjerdskapital',
  },
  descriptions: {
    'human-capital': 'Kunnskapen og ferdigheitene kvar einskild har.',
    'social-capital': 'Tilliten og samarbeidet som gjer at vi får meir ut av det vi kan.',
    'decisional-capital': 'Evna til å bruke skjøn og velje klokt når ingen regel gir svaret.',
  },
} as const satisfies TagSetText<typeof professionalCapital>;

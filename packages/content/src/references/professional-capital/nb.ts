import type { TagSetText } from '@rubrikk/core';
import type { professionalCapital } from './tag-set.ts';

/** The words of «Profesjonell kapital» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'professional-capital',
  language: 'nb',
  title: 'Profesjonell kapital',
  tags: {
    'human-capital': 'Human kapital',
    'social-capital': 'Sosial kapital',
    'decisional-capital': 'Beslutningskapital',
  },
  descriptions: {
    'human-capital': 'Kunnskapen og ferdighetene hver enkelt har.',
    'social-capital': 'Tilliten og samarbeidet som gjør at vi får mer ut av det vi kan.',
    'decisional-capital': 'Evnen til å bruke skjønn og velge klokt når ingen regel gir svaret.',
  },
} as const satisfies TagSetText<typeof professionalCapital>;

import type { TagSetText } from '@rubrikk/core';
import type { professionalCapital } from './tag-set.ts';

/** The words of «Profesjonell kapital» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'professional-capital',
  language: 'sv',
  title: 'Professionellt kapital',
  tags: {
    'human-capital': 'Humankapital',
    'social-capital': 'Socialt kapital',
    'decisional-capital': 'Beslutskapital',
  },
  descriptions: {
    'human-capital': 'De kunskaper och färdigheter var och en har.',
    'social-capital': 'Den tillit och det samarbete som gör att vi får ut mer av det vi kan.',
    'decisional-capital': 'Förmågan att använda sitt omdöme och välja klokt när ingen regel ger svaret.',
  },
} as const satisfies TagSetText<typeof professionalCapital>;

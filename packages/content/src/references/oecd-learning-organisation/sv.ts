import type { TagSetText } from '@rubrikk/core';
import type { oecdLearningOrganisation } from './tag-set.ts';

/** The words of «OECD: sju dimensjoner i en lærende organisasjon» in Swedish. All of it is worded by this project. */
export const sv = {
  tagSet: 'oecd-learning-organisation',
  language: 'sv',
  title: 'OECD: sju dimensioner i en lärande organisation',
  tags: {
    vision: 'Gemensam vision för elevernas lärande',
    'continuous-learning': 'Ständigt lärande för all personal',
    'team-learning': 'Lärande och samarbete i arbetslag',
    'inquiry-and-innovation': 'Kultur för utprövning och innovation',
    'knowledge-systems': 'System för kunskap och lärande',
    'learning-with-others': 'Lärande med och av andra',
    'learning-leadership': 'Ledarskap som går före i att lära',
  },
} as const satisfies TagSetText<typeof oecdLearningOrganisation>;

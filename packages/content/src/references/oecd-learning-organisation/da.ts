import type { TagSetText } from '@rubrikk/core';
import type { oecdLearningOrganisation } from './tag-set.ts';

/** The words of «OECD: sju dimensjoner i en lærende organisasjon» in Danish. All of it is worded by this project. */
export const da = {
  tagSet: 'oecd-learning-organisation',
  language: 'da',
  title: 'OECD: syv dimensioner i en lærende organisation',
  tags: {
    vision: 'Fælles vision for elevernes læring',
    'continuous-learning': 'Løbende læring for alle ansatte',
    'team-learning': 'Læring og samarbejde i teams',
    'inquiry-and-innovation': 'Kultur for afprøvning og innovation',
    'knowledge-systems': 'Systemer for viden og læring',
    'learning-with-others': 'Læring med og af andre',
    'learning-leadership': 'Ledelse, der går foran i at lære',
  },
} as const satisfies TagSetText<typeof oecdLearningOrganisation>;

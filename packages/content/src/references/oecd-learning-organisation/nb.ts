import type { TagSetText } from '@rubrikk/core';
import type { oecdLearningOrganisation } from './tag-set.ts';

/** The words of «OECD: sju dimensjoner i en lærende organisasjon» in bokmål. The names are the source’s own where they are short enough for a label. */
export const nb = {
  tagSet: 'oecd-learning-organisation',
  language: 'nb',
  title: 'OECD: sju dimensjoner i en lærende organisasjon',
  tags: {
    vision: 'Felles visjon for elevenes læring',
    'continuous-learning': 'Kontinuerlig læring for alle ansatte',
    'team-learning': 'Læring og samarbeid i team',
    'inquiry-and-innovation': 'Kultur for utprøving og innovasjon',
    'knowledge-systems': 'Systemer for kunnskap og læring',
    'learning-with-others': 'Læring med og av andre',
    'learning-leadership': 'Ledelse som går foran i å lære',
  },
} as const satisfies TagSetText<typeof oecdLearningOrganisation>;

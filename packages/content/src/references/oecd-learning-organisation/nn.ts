import type { TagSetText } from '@rubrikk/core';
import type { oecdLearningOrganisation } from './tag-set.ts';

/** The words of «OECD: sju dimensjoner i en lærende organisasjon» in nynorsk. All of it is worded by this project. */
export const nn = {
  tagSet: 'oecd-learning-organisation',
  language: 'nn',
  title: 'OECD: sju dimensjonar i ein lærande organisasjon',
  tags: {
    vision: 'Felles visjon for læringa til elevane',
    'continuous-learning': 'Kontinuerleg læring for alle tilsette',
    'team-learning': 'Læring og samarbeid i team',
    'inquiry-and-innovation': 'Kultur for utprøving og innovasjon',
    'knowledge-systems': 'System for kunnskap og læring',
    'learning-with-others': 'Læring med og av andre',
    'learning-leadership': 'Leiing som går føre i å lære',
  },
} as const satisfies TagSetText<typeof oecdLearningOrganisation>;

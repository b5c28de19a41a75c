import type { TagSetText } from '@rubrikk/core';
import type { qualityTools } from './tag-set.ts';

/** The words of «Verktøy for kvalitetsvurdering» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'quality-tools',
  language: 'en',
  title: 'Tools for quality assessment',
  groups: {
    quantitative: 'Quantitative analysis',
    qualitative: 'Qualitative analysis and reflection',
  },
  tags: {
    skoleporten: 'Skoleporten',
    pas: 'PAS',
    vokal: 'Vokal',
    stastedsanalysen: 'Ståstedsanalysen',
  },
  descriptions: {
    skoleporten:
      'A Norwegian national site with key figures on learning environment, results, resources and transitions.',
    pas: 'PAS, the Norwegian national system for tests and exams, shows the results of each pupil.',
    vokal: 'Software in which we can follow a pupil from year to year.',
    stastedsanalysen:
      'A tool from the Norwegian directorate for education. Staff look at the school’s practice together and choose what comes first.',
  },
} as const satisfies TagSetText<typeof qualityTools>;

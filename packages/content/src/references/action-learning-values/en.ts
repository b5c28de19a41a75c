import type { TagSetText } from '@rubrikk/core';
import type { actionLearningValues } from './tag-set.ts';

/** The words of «Verdiene i aksjonslæring» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'action-learning-values',
  language: 'en',
  title: 'The values of action learning',
  tags: {
    participation: 'Participation',
    involvement: 'Involvement',
    agency: 'Accountability and agency',
    'critical-reflection': 'Critical reflection',
    'learning-from-experience': 'Commitment to learning from experience',
  },
  descriptions: {
    participation: 'Everyone joins in looking at what we do and trying something new.',
    involvement: 'We are brought in before things are decided, and not just informed afterwards.',
    agency: 'Each of us acts and stands by what is done.',
    'critical-reflection': 'We question our own practice and hold it up against our values.',
    'learning-from-experience': 'We use what we have been through, good and bad, when we plan what comes next.',
  },
} as const satisfies TagSetText<typeof actionLearningValues>;

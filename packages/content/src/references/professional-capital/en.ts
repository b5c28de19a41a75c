import type { TagSetText } from '@rubrikk/core';
import type { professionalCapital } from './tag-set.ts';

/** The words of «Profesjonell kapital» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'professional-capital',
  language: 'en',
  title: 'Professional capital',
  tags: {
    'human-capital': 'Human capital',
    'social-capital': 'Social capital',
    'decisional-capital': 'Decisional capital',
  },
  descriptions: {
    'human-capital': 'The knowledge and skills that each person has.',
    'social-capital': 'The trust and collaboration that let us get more out of what we know.',
    'decisional-capital': 'The ability to use judgement and choose wisely when no rule gives the answer.',
  },
} as const satisfies TagSetText<typeof professionalCapital>;

import type { TagSetText } from '@rubrikk/core';
import type { dataSources } from './tag-set.ts';

/** The words of «Datakilder» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'data-sources',
  language: 'en',
  title: 'Data sources',
  tags: {
    'steering-data': 'Key figures from Skoleporten',
    'tests-and-surveys': 'Tests and the pupil survey',
    'talks-and-observation': 'Conversations, guidance and observation',
  },
  descriptions: {
    'steering-data': 'Figures on resources, the learning environment and results, from a site for the whole of Norway.',
    'tests-and-surveys': 'What pupils show in national tests and screening, and what they say themselves when we ask.',
    'talks-and-observation': 'What we hear and see when we talk, guide and visit each other’s lessons.',
  },
} as const satisfies TagSetText<typeof dataSources>;

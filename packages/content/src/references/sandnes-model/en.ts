import type { TagSetText } from '@rubrikk/core';
import type { sandnesModel } from './tag-set.ts';

/** The words of «Sandnesskolemodellen: Læring på alle nivå» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'sandnes-model',
  language: 'en',
  title: 'The Sandnes model: Learning at every level',
  tags: {
    'learning-outcomes': 'Better learning outcomes',
    'capacity-at-schools': 'Capacity building at each school',
    'school-based-development': 'School-based development',
    'capacity-of-leaders': 'Leaders and support services',
    'structures-and-arenas': 'Structures and learning forums',
    'shared-foundation': 'Shared attitudes and theory',
    'analysis-and-reflection': 'Tools for analysis and reflection',
  },
  descriptions: {
    'learning-outcomes': 'Everything we do aims at pupils in Sandnes learning more.',
    'capacity-at-schools':
      'At each school we build our profession and capacity together, to fit the teaching better to each pupil.',
    'school-based-development': 'Leaders and staff learn and develop the school together, where they work.',
    'capacity-of-leaders': 'Leaders and support services develop their profession and capacity together.',
    'structures-and-arenas': 'Meetings and networks are arranged anew, so that we learn more from each other.',
    'shared-foundation': 'We build on attitudes and theory that we share.',
    'analysis-and-reflection': 'Our tools help us learn at every level.',
  },
} as const satisfies TagSetText<typeof sandnesModel>;

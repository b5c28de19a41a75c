import type { TagSetText } from '@rubrikk/core';
import type { leadershipTheories } from './tag-set.ts';

/** The words of «Ledelsesteorier» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'leadership-theories',
  language: 'en',
  title: 'Leadership theories',
  tags: {
    distributed: 'Distributed leadership',
    pedagogical: 'Pedagogical leadership',
    transformational: 'Transformational leadership',
    collective: 'Collective or democratic leadership',
  },
  descriptions: {
    distributed: 'Many at the school lead and decide, and not just the one at the top.',
    pedagogical: 'The leader knows the field, sets professional goals and develops the expertise of the staff.',
    transformational: 'The leader follows up each person, expects a lot and gives people a vision to believe in.',
    collective:
      'Those who work at the school take part in decisions, and what they know carries weight. The same holds when leadership is about learning.',
  },
} as const satisfies TagSetText<typeof leadershipTheories>;

import type { TagSetText } from '@rubrikk/core';
import type { oecdLearningOrganisation } from './tag-set.ts';

/** The words of «OECD: sju dimensjoner i en lærende organisasjon» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'oecd-learning-organisation',
  language: 'en',
  title: 'OECD: seven dimensions of a learning organisation',
  tags: {
    vision: 'A shared vision of pupils’ learning',
    'continuous-learning': 'Continuous learning for all staff',
    'team-learning': 'Team learning and collaboration',
    'inquiry-and-innovation': 'A culture of inquiry and innovation',
    'knowledge-systems': 'Systems for knowledge and learning',
    'learning-with-others': 'Learning with and from others',
    'learning-leadership': 'Leadership that models learning',
  },
} as const satisfies TagSetText<typeof oecdLearningOrganisation>;

import type { TagSetText } from '@rubrikk/core';
import type { robinsonLeadership } from './tag-set.ts';

/** The words of «Robinson: dimensjoner og ferdigheter i skoleledelse» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'robinson-leadership',
  language: 'en',
  title: 'Robinson: dimensions and skills of school leadership',
  groups: {
    dimensions: 'Dimensions',
    skills: 'Skills',
  },
  tags: {
    'goals-and-expectations': 'Establishing goals and expectations',
    'strategic-resourcing': 'Resourcing strategically',
    'teaching-quality': 'Ensuring quality teaching',
    'teacher-learning': 'Leading teacher learning and development',
    'orderly-environment': 'Ensuring an orderly environment',
    'applying-knowledge': 'Applying relevant knowledge',
    'solving-complex-problems': 'Solving complex problems',
    'building-trust': 'Building trust',
  },
  descriptions: {
    'goals-and-expectations': 'Leaders set clear goals for what pupils learn and show what they expect of everyone.',
    'strategic-resourcing': 'Leaders put people, time and money where they help the goals most.',
    'teaching-quality': 'Leaders follow the teaching closely and make sure that it is good.',
    'teacher-learning': 'Leaders take part themselves when teachers learn and improve their practice.',
    'orderly-environment':
      'The school is safe, calm and orderly, so that pupils and teachers can concentrate on learning.',
    'applying-knowledge': 'Leaders know a lot about good teaching and how teachers learn, and they use it day by day.',
    'solving-complex-problems': 'Leaders find solutions that suit this very school, this subject and these people.',
    'building-trust': 'Leaders talk with people in ways that build trust, because nothing changes without it.',
  },
  figures: {
    'effect-size': 'Effect size',
  },
} as const satisfies TagSetText<typeof robinsonLeadership>;

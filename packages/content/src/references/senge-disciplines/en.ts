import type { TagSetText } from '@rubrikk/core';
import type { sengeDisciplines } from './tag-set.ts';

/** The words of «De fem disiplinene» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'senge-disciplines',
  language: 'en',
  title: 'The five disciplines',
  tags: {
    'personal-mastery': 'Personal mastery',
    'mental-models': 'Mental models',
    'shared-vision': 'Shared vision',
    'team-learning': 'Team learning',
    'systems-thinking': 'Systems thinking',
  },
  descriptions: {
    'personal-mastery':
      'Each of us can develop our abilities and sees the work succeed. That makes us want new challenges, and pupils benefit.',
    'mental-models':
      'We notice the pictures in our heads that steer us without our knowing. Then we can break with them when they hold back something new.',
    'shared-vision':
      'We hold one picture of the future and of our values. It gains force when it builds on what each of us hopes for.',
    'team-learning':
      'Together we become wiser than each on our own when we play as a team. We use dialogue to explore and discussion to decide.',
    'systems-thinking':
      'We see the school as a whole in which everything affects everything. This discipline ties the other four together.',
  },
  questions: {
    'mastery-and-learning': 'What do we do so that everyone who works here feels capable and keeps learning?',
    'culture-here': 'What is typical of the culture at our school?',
    'culture-for-innovation': 'How usual is it here to think afresh and develop our practice?',
    'breaking-with-habits': 'How do we organise ourselves when old beliefs stand in the way of development?',
    'vision-and-pupils':
      'What do our vision and values mean for what pupils learn and for the attitude “All pupils are ours”?',
    'team-organisation': 'How have we put our teams together?',
    'complementing-members':
      'How do the members of a team complement each other, professionally and socially, so that everyone learns?',
    'dialogue-and-discussion': 'How do we make room for both dialogue and discussion?',
    'resource-group': 'How have we organised our resource group?',
    'people-involved':
      'How do we bring resource persons and union representatives into professional development here at the school?',
    'network-learning': 'What do we learn from taking part in learning networks?',
    'parents-as-resource': 'How can parents and carers become a resource for us?',
    'seeing-the-whole': 'How do we see the whole that surrounds our school in each phase of development and change?',
    'connecting-initiatives':
      'How do our own priorities fit together with those that the school owner sets for everyone?',
    'knowing-the-rules': 'Why does it matter that we know laws and administration when we develop the school?',
  },
} as const satisfies TagSetText<typeof sengeDisciplines>;

import type { TagSetText } from '@rubrikk/core';
import type { arenas } from './tag-set.ts';

/** The words of «Læringsarenaer i Sandnesskolen» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'arenas',
  language: 'en',
  title: 'Learning forums in Sandnes',
  groups: {
    owner: 'School owner level',
    across: 'Across schools',
    school: 'School level',
  },
  tags: {
    'rektor-au': 'Rektor AU',
    'leader-meetings-operation': 'School leader meetings, part one',
    'leader-meetings-leadership': 'School leader meetings, part two',
    'learning-networks': 'Learning networks',
    'co-creation-owner': 'Co-creation at school owner level',
    'leader-networks': 'School leader networks',
    'support-network': 'Support service network',
    'social-teacher-network': 'Network of social teachers',
    'language-network': 'Network for second-language Norwegian',
    'communication-network': 'Network for communication (ASK)',
    'special-needs-network': 'Network for special needs education',
    'leadership-group': 'The leadership team of the school',
    'resource-group': 'The resource group of the school',
    'school-based-development': 'School-based development',
    'co-creation-school': 'Co-creation at the school',
  },
  details: {
    'rektor-au': {
      members: 'The director of education leads AU (the working committee). The advisers and four heads are in it too.',
      rhythm: 'Meets every other month.',
      topic: 'First how things run, then what the networks have learned.',
    },
    'leader-meetings-operation': {
      members:
        'The director and the advisers meet the heads of the schools. Those who lead the educational psychology service are there too, and so are advisers in money and staff matters.',
      topic: 'How the schools run, and how they develop.',
    },
    'leader-meetings-leadership': {
      members:
        'All who lead a school are there. So are the chief union representatives, the staff of the psychology service and advisers in staff matters.',
      topic: 'Quality in leadership.',
    },
    'learning-networks': {
      members:
        'Those who lead schools and after-school programmes, the support services and resource persons. The school owner leads.',
      rhythm: 'How it is set up is evaluated each year.',
      topic: 'How to fit teaching to each pupil, read the curriculum and lead a class.',
    },
    'co-creation-owner': {
      members: 'The director, those of the advisers who help schools to develop, and the chief union representatives.',
      rhythm: 'Meets twice each half-year.',
    },
    'leader-networks': {
      members: 'Those who lead schools of the same type and size. Whoever leads the network sits in Rektor AU.',
      topic: 'First how things run, then how they develop, where they share what they know with each other.',
    },
    'support-network': {
      members:
        'The advisers, the psychology service, the centre for young people with more than one language (FBU), Altona and Trones.',
    },
    'social-teacher-network': {
      leader: 'Altona school and resource centre.',
    },
    'language-network': {
      leader: 'FBU.',
    },
    'communication-network': {
      leader: 'Trones school and resource centre.',
    },
    'special-needs-network': {
      leader: 'The psychology service.',
    },
    'school-based-development': {
      members: 'The leaders and everyone who works at the school.',
    },
    'co-creation-school': {
      members: 'The head teacher and the union representatives at the school.',
    },
  },
  detailNames: {
    members: 'Members',
    rhythm: 'Rhythm',
    topic: 'Topic',
    leader: 'Leader',
  },
  figures: {
    'months-between': 'Months between meetings',
    'head-teachers': 'Head teachers',
    networks: 'Networks',
    meetings: 'Meetings each half-year',
  },
} as const satisfies TagSetText<typeof arenas>;

import type { TagSetText } from '@rubrikk/core';
import type { implementationDrivers } from './tag-set.ts';

/** The words of «Implementeringsdrivere» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'implementation-drivers',
  language: 'en',
  title: 'Implementation drivers',
  tags: {
    training: 'Training and tools',
    guidance: 'Guidance',
    leadership: 'Leadership',
  },
  descriptions: {
    training: 'We practise what is new until we know it, with tools that fit.',
    guidance: 'We are guided while we try out what is new in everyday work.',
    leadership: 'Leaders support the work, drive it forward and give it resources.',
  },
  details: {
    training: {
      examples: 'Individual, group and plenum (IGP), done-learned-wise, and lesson study.',
    },
    guidance: {
      examples: 'Peer supervision and reflecting teams.',
    },
    leadership: {
      examples: 'Appreciative leadership, support, a driving force and resources.',
    },
  },
  detailNames: {
    examples: 'Examples',
  },
} as const satisfies TagSetText<typeof implementationDrivers>;

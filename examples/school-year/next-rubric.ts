import { learningOrganisation } from '@rubrikk/content';
import { nb } from '@rubrikk/content/learning-organisation/nb';
import type { Rubric, RubricText } from '@rubrikk/core';

const [vision, professionalLearning, collaboration, culture, capacity, networks, leadership] =
  learningOrganisation.dimensions;
const [localCommunity, openSchool, equalPartnerships, parentCollaboration, , outsideExpertise] = networks.indicators;

/** The rubric a year later: `teacher-networks` is split in two, and `digital-communication` is no longer asked. */
export const nextRubric = {
  ...learningOrganisation,
  version: '2.0.0',
  dimensions: [
    vision,
    professionalLearning,
    collaboration,
    culture,
    capacity,
    {
      id: 'networks',
      indicators: [
        localCommunity,
        openSchool,
        equalPartnerships,
        parentCollaboration,
        { id: 'networks-in-the-municipality' },
        { id: 'networks-beyond' },
        outsideExpertise,
      ],
    },
    leadership,
  ],
} as const satisfies Rubric;

const { 'teacher-networks': _, 'digital-communication': __, ...kept } = nb.indicators;

/** Its words: `trust` is worded anew, and the two new indicators have words of their own. */
export const nextText = {
  ...nb,
  indicators: {
    ...kept,
    trust: 'Vi tør å si fra når noe er vanskelig, og hjelper hverandre videre.',
    'networks-in-the-municipality': 'Lærerne våre møter lærere fra de andre skolene i kommunen.',
    'networks-beyond': 'Lærerne våre har fagfeller utenfor kommunen.',
  },
} as const satisfies RubricText<typeof nextRubric>;

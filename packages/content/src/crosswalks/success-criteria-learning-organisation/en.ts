import type { CrosswalkText } from '@rubrikk/core';
import type { successCriteriaLearningOrganisation } from './crosswalk.ts';

/** The reasons of «Suksesskriteriene og skolen som lærende organisasjon» in British English. */
export const en = {
  crosswalk: 'success-criteria-learning-organisation',
  language: 'en',
  title: 'The success criteria and the school as a learning organisation',
  reasons: {
    'same-time': 'Both ask whether the school gives time and resources to collaboration and joint learning.',
    'same-trust': 'Both ask about trust and respect in the working climate.',
    'pupils-teaching-and-learning':
      'Both ask whether pupils help to plan and evaluate the teaching. The indicator asks about the pupils’ own learning too.',
    'development-and-learning':
      'Both ask whether leaders keep development work going. The criterion looks for learning at every level, the indicator for change and fresh thinking as well.',
    'theory-and-experience':
      'Both build learning on theory. The criterion asks for theory and experience shared within the school, the indicator for theory and expertise from outside.',
    'results-and-data':
      'Both ask whether the school uses what it knows about its results. The criterion asks about evaluating the whole school, the indicator about analysing data and moving resources.',
    'sharing-across-schools':
      'All three ask about sharing experience. The criterion asks about the forums of the school owner, the indicators about set arrangements and about the networks of teachers.',
    'learning-and-teams':
      'The criterion asks two things at once: one’s own learning and good teamwork. The indicators ask one by one who sets the goals and whether teams learn to work together.',
    'good-or-close':
      'The criterion asks whether work with parents and carers is good, the indicator whether it is close.',
    'own-strategy': 'The criteria belong to the strategy in Sandnes, and no indicator asks about that.',
    'people-around': 'No indicator asks about resource groups, support services or union representatives.',
    'effect-and-tools':
      'The indicators ask whether the school evaluates effects. They do not ask whether the teaching has changed or which tools are in use.',
    'owner-only': 'The criteria are about the school owner. The indicators are about one school.',
    'indicators-only': 'None of the success criteria asks about this.',
  },
} as const satisfies CrosswalkText<typeof successCriteriaLearningOrganisation>;

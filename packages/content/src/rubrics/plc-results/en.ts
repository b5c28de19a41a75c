import type { RubricText } from '@rubrikk/core';
import type { plcResults } from './rubric.ts';

/** The words of »Fokus på resultater (del 1)« in British English; titles and labels are this project's too. */
export const en = {
  rubric: 'plc-results',
  language: 'en',
  title: 'The Professional Learning Communities at Work™: Focus on results (part 1)',
  instructions: {
    'alone-and-honestly':
      'Each of you rates, alone and honestly, how far your school has really come with the indicator.',
    evidence: 'Find an example or other evidence to base your rating on.',
    'team-or-authority': 'You can also use the form to rate a single team or the local authority.',
  },
  levels: {
    'before-initiating': 'Before initiating',
    initiating: 'Initiating',
    implementing: 'Implementing',
    developing: 'Developing',
    sustaining: 'Sustaining',
  },
  dimensions: {
    'focus-on-results': 'Focus on results',
  },
  principles: {
    'focus-on-results': 'When we ask how well we are doing, our results count for more than our intentions.',
  },
  indicators: {
    'team-smart-goals':
      'Members of our teams rely on one another to reach at least one SMART goal that supports the school’s own goals, and every team has agreed on definite steps and on a way to follow its progress. Setting SMART goals and working towards them is vital to a school that keeps getting better.',
  },
  descriptors: {
    'team-smart-goals': {
      'before-initiating':
        'Neither the local authority nor the school has set any goals yet, and nobody expects the teams to.',
      initiating: 'When teams set goals, they think mostly of teaching and projects and less of what pupils learn.',
      implementing:
        'Teams have been asked for SMART goals, but many teachers resist when the goals are about pupils learning more. Some set goals so narrow that they can be met even if pupils learn less than before, some set goals that nobody can check, and some go on setting goals for the teachers’ own projects. It is not yet clear to everyone what SMART goals are or why teams have them.',
      developing:
        'Every team has set SMART goals for the year, and these are an important part of how it works together. Teams have settled ways of following their progress, and members look together for strategies that make them better at reaching the goals.',
      sustaining:
        'Every team has both a SMART goal for the year and a number of goals for the short term, so that progress is easy to follow. Members draw up concrete action plans, agree on how progress shows in what pupils learn, and help one another all the way to the goal. These visible signs of learning guide the teams’ work and are vital if the school is to go on improving. Effort is recognised and celebrated, which gives people the strength to carry on.',
    },
  },
} as const satisfies RubricText<typeof plcResults>;

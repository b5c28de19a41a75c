import type { RubricText } from '@rubrikk/core';
import type { sandnesSuccessCriteria } from './rubric.ts';

/** The words of the success criteria of «Alle elevene er våre» in British English; the titles are this project's too. */
export const en = {
  rubric: 'sandnes-success-criteria',
  language: 'en',
  title: 'Success criteria for “All pupils are ours”',
  instructions: {
    'quality-assurance': 'The criteria are followed up through the quality assurance system of the Sandnes schools.',
    'yearly-dialogue':
      'Once a year, the director of education’s advisers meet each school’s leadership team for a development talk. There they discuss and evaluate the criteria together.',
  },
  levels: {},
  dimensions: {
    school: 'At school level',
    owner: 'At school owner level',
  },
  indicators: {
    'all-pupils-are-ours':
      'The attitude that “All pupils are ours” shapes what we do. Everyone who works here has made it their own.',
    'leading-development':
      'Our school leaders take hold of development work and keep it going all the time. It leads to learning at every level.',
    'core-components':
      'We have goals of our own for adapting the teaching to each pupil, and we have singled out the core components of that work.',
    'own-success-criteria': 'We have drawn up success criteria for ourselves, and they start from our own strategy.',
    'time-for-collaboration':
      'Time is set aside, and we get whatever else we need, so that we can work and learn together.',
    'school-based-development':
      'We develop our skills together here at the school. The work builds on theory that we have in common and on experience that we share.',
    'school-based-evaluation':
      'We evaluate ourselves as a school. When we work with our results, we build on knowledge.',
    'learning-arenas':
      'We take part in the school owner’s various learning forums and share our experience with other schools.',
    'resource-groups': 'We have resource groups, and they develop the school together with its leaders.',
    'support-service-contact': 'We work well with our contact in the educational psychology service.',
    'union-representatives': 'We bring the union representatives in when we work out solutions together.',
    'changed-teaching': 'The actions we take change the teaching, and pupils learn more.',
    'trust-and-respect': 'People here work in a climate of trust and respect.',
    'learning-and-teamwork':
      'Teachers and other staff give priority to their own professional learning. In our teams, people work well together.',
    'analysis-tools': 'We use a range of tools, digital ones among them, to analyse and reflect.',
    'pupils-in-planning': 'Teachers get pupils actively involved when they plan and evaluate their own teaching.',
    'parent-collaboration': 'We and our pupils’ parents and carers work well together.',

    'leading-learning':
      'The school owner leads good learning processes in various learning forums and creates good conditions for them.',
    'following-up-schools':
      'When the school owner follows up the schools, it is through the quality assurance system of the Sandnes schools.',
    'analysing-results':
      'The school owner has good analyses of what pupils learn, both across the municipality and in each school.',
    'appreciative-leadership':
      'The school owner follows up the schools with appreciative leadership: what goes well is seen and brought to light.',
    'owner-expertise':
      'The school owner has the professional weight to lead processes of development and knows its own core components well.',
    partnerships: 'The school owner has centres of expertise as partners, and they learn from each other.',
    'chief-union-representatives':
      'The school owner brings in the chief representatives of Utdanningsforbundet, the teachers’ union, when solutions are worked out together.',
    'dynamic-process':
      'The school owner keeps the development process moving. Along the way we learn from evaluations and from what those who take part suggest.',
    'action-plan':
      'The school owner has one action plan for the whole effort. It is part of the yearly cycle of professional development, and its dates are set.',
    'long-term-thinking':
      'The school owner looks far ahead and builds on the experience, knowledge and research that earlier efforts have given.',
    'tools-for-schools': 'The school owner has good tools that help schools when they evaluate themselves.',
    'encouraging-innovation': 'The school owner gets schools to think afresh and find new solutions.',
  },
} as const satisfies RubricText<typeof sandnesSuccessCriteria>;

import type { RubricText } from '@rubrikk/core';
import type { sandnesLeadershipQuality } from './rubric.ts';

/** The words of the quality of leadership in «Alle elevene er våre» in British English; the titles are this project's too. */
export const en = {
  rubric: 'sandnes-leadership-quality',
  language: 'en',
  title: 'Quality of leadership: description, sub-goals and themes in “All pupils are ours”',
  instructions: {
    areas:
      'The four areas build on what the quality plan of the Sandnes schools says about good leadership. Each area has a sub-goal and the themes that belong to it.',
    'new-themes': 'A learning organisation is never finished. That is why you can add new themes under every sub-goal.',
  },
  levels: {},
  dimensions: {
    attitudes: 'Good attitudes and a focus on appreciative leadership',
    'appreciative-leadership': 'Appreciative leadership at all levels',
    organising: 'Good organisational skills',
    change: 'Good understanding of change, and skill in it',
    analysis: 'Good analytical skills',
    'quantitative-analysis': 'Skills in quantitative analysis',
  },
  principles: {
    attitudes:
      'School leaders see to it that people at every level are supported and learn where they work, and that there is a system to it.',
    organising: 'School leaders make it possible to use resources strategically.',
    change:
      'School leaders set goals for the strategy “All pupils are ours” and make it clear what they expect. They lead teachers and other staff in learning through school-based professional development, and they take part themselves.',
    analysis:
      'School leaders build on knowledge from a range of tools for analysis and mapping, which helps the school to evaluate itself. In the strategy “All pupils are ours” they plan and coordinate the work and evaluate both its milestones and how close we are to the goals.',
  },
  indicators: {
    'all-pupils-are-ours':
      'We work on seeing the attitude “All pupils are ours” in the same light and on living up to it.',
    'appreciative-leadership':
      'At every level, we work towards a shared view of appreciative leadership and lead by it.',
    'coping-with-stress':
      'We work on a shared view of how to cope with stress. Leaders use it for themselves as well as for staff and pupils.',
    'learning-organisation':
      'We work on grasping what it means that we belong to a learning organisation. It shows in what we do.',
    'classroom-management':
      'We work on a shared view of classroom management, where leadership is appreciative too. It can be felt in lessons.',

    'human-resources':
      'Leaders place people where their skills are needed most, and they make good use of resource staff.',
    'law-and-plans': 'Leaders understand the laws and the plans, and they apply them in practice.',
    finances: 'Leaders understand the finances and know what a change in the funding model means.',
    'collaboration-structures':
      'Leaders help to change how schools, the school owner and the support system work together.',
    'resource-groups':
      'The school’s own support system has been restructured and is now called resource groups. Leaders use them more deliberately than before.',
    'outside-support':
      'Leaders make room for support systems outside the school and work with them. These are the educational psychology service, Altona school and resource centre, the Centre for Multilingual Children and Young People and Trones resource centre.',
    'union-representatives': 'Leaders work with the union representatives and involve them in creating solutions.',

    'own-strategy':
      'Leaders guide teachers’ learning as the school draws up its own strategy for “All pupils are ours”. The strategy says what the goals, the core components and the different learning processes are, and how we evaluate.',
    'capacity-for-change': 'Leaders guide teachers’ learning so that together we gain more capacity for change.',
    'school-based-development':
      'Leaders make school-based professional development possible and carry it out. In this way they guide teachers’ learning.',
    'use-of-research': 'Leaders make use of the research there is. We ask what we do well and what we can do better.',
    'outside-expertise':
      'Leaders work with centres of expertise outside the school on teachers’ learning. For the municipality, Læringsmiljøsenteret is the main partner.',

    'quantitative-analysis':
      'Leaders see the whole of what we know about the school and can analyse figures. We use the data that we already have to set good goals, so that pupils learn more.',
    'qualitative-analysis':
      'Leaders can carry out qualitative analysis, that is, of what is not figures. We use a range of tools for analysis, reflection and dialogue when we evaluate the school.',
    'contribution-indicators':
      'Leaders understand the Norwegian contribution indicators for the municipality and the school. They show what the municipality and the school themselves add to pupils’ results.',
  },
} as const satisfies RubricText<typeof sandnesLeadershipQuality>;

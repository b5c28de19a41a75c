import type { RubricText } from '@rubrikk/core';
import type { professionalDevelopment } from './rubric.ts';

/** The words of «Fremragende profesjonsutvikling» in British English; only the names of methods and models are the instrument's own. */
export const en = {
  rubric: 'professional-development',
  language: 'en',
  title: 'Outstanding professional development',
  instructions: {
    meaning:
      'Professional development means growing throughout working life, with a mind open to learning. It happens in a community where colleagues build on shared knowledge when they discuss and reflect on language, views of learning, values and attitudes.',
    'one-person': 'Read “I” in place of “staff” when you rate your own practice.',
    organisation:
      'You can also rate the whole organisation, such as the nursery, the school or the adult education centre. Each statement is then about the staff as a whole.',
  },
  levels: {},
  dimensions: {
    'knowledge-based': 'Knowledge-led professional development',
    'leading-learning': 'Leading the learning of children, young people and adult learners',
    'high-ambitions': 'High ambitions for one’s own and others’ learning',
    monitoring: 'Monitoring for development',
    'continuous-improvement': 'Continuous improvement through best and next practice',
  },
  stems: {
    staff: 'Staff',
  },
  indicators: {
    'knowledge-in-use': 'use knowledge, new research and experience to get better at the job.',
    'best-to-next-practice':
      'take part in and contribute to development work that never stops. It builds on research and moves from best practice to next practice.',
    'reflection-methods': 'reflect on practice with recognised methods, such as Lesson Study and Marte Meo.',
    'learning-from-monitoring':
      'learn together with colleagues by following how children, young people and adult learners develop.',

    'authoritative-leadership':
      'lead with authority, that is, with warmth and clarity. Children, young people and adult learners are seen as they reach for learning and growth.',
    'preventing-harm':
      'prevent and stop bullying, degrading treatment, exclusion, discrimination and harmful ways of interacting. What has happened is followed up.',
    'strengths-and-interests':
      'notice, value and build on what children, young people and adult learners are good at and care about. Every child is expected to grow socially.',
    'planned-learning':
      'plan the learning of children, young people and adult learners and make clear what shows that a goal is reached. What counts as a sign of learning is agreed and followed up.',
    'learners-as-resources':
      'encourage children, young people and adult learners to take the initiative and to help both themselves and one another to learn.',

    'contributing-to-improvement': 'keep helping to improve practice and to develop it further.',
    'learning-for-all': 'believe that everyone can learn and develop, and work for it with commitment.',
    'dedicated-service': 'work loyally and wholeheartedly and care about giving services of high quality.',
    'balanced-goals': 'set goals that are high, clear and well balanced.',
    'complex-challenges': 'make a point of solving complex challenges together with others.',

    'ongoing-assessment':
      'map, analyse and assess all along how learning is going. The aim is the best progress there can be, and that no chance to learn is lost.',
    'varied-sources': 'base monitoring on dialogue and observation as well as on results or products.',
    'learners-views':
      'include what children, young people and adult learners experience and think in the basis for monitoring.',
    'early-intervention': 'use monitoring for development to step in early and to adapt the teaching.',
    'data-protection': 'handle data in the way that the law on data protection requires.',

    'professional-judgement':
      'develop professional, pedagogical and subject-teaching judgement by talking and working with colleagues. It starts from where each person stands on the career ladder.',
    'collaboration-at-all-levels':
      'make a point of working together at every level and with everyone who has a part in the learning.',
    'improvement-models':
      'use models to make quality better. Two of them are PUFF (plan, carry out, follow up, improve) and DUEN (definition, trial, evaluation, new way of working).',
    'growth-orientation': 'see all practice, both personal and in the organisation, as something that can grow.',
  },
} as const satisfies RubricText<typeof professionalDevelopment>;

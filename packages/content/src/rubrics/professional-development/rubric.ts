import type { Rubric } from '@rubrikk/core';

/**
 * «Fremragende profesjonsutvikling»: 23 statements about professional practice in five areas, each completing the stem
 * «Ansatte». It has no scale of its own: attach one, such as that of another instrument.
 *
 * One person can rate their own practice, or an organisation that of its staff: the instructions say how to read the
 * stem, and no statement is kept from a role or a kind of unit.
 * The words stand in the texts, such as `@rubrikk/content/professional-development/nb`.
 */
export const professionalDevelopment = {
  id: 'professional-development',
  version: '1.0.0',
  source: {
    title: 'Fremragende profesjonsutvikling',
    language: 'nb',
    publisher: 'Drammen kommune',
    document:
      'Sosemplanen (sosemplan.no), the page on the role of adults and professional competence: a definition, then five headed lists',
    rightsHolder: 'Drammen kommune',
    licence: 'MIT',
    note: 'Structure, headings, order, the stem and the names of methods and models are those of the instrument. Every statement is worded by this project, and the licence is of that wording. The page does not say who published it: that is told by where it stands.',
  },
  instructions: ['meaning', 'one-person', 'organisation'],
  dimensions: [
    {
      id: 'knowledge-based',
      indicators: [
        { id: 'knowledge-in-use', stem: 'staff' },
        { id: 'best-to-next-practice', stem: 'staff' },
        { id: 'reflection-methods', stem: 'staff' },
        { id: 'learning-from-monitoring', stem: 'staff' },
      ],
    },
    {
      id: 'leading-learning',
      indicators: [
        { id: 'authoritative-leadership', stem: 'staff' },
        { id: 'preventing-harm', stem: 'staff' },
        { id: 'strengths-and-interests', stem: 'staff' },
        { id: 'planned-learning', stem: 'staff' },
        { id: 'learners-as-resources', stem: 'staff' },
      ],
    },
    {
      id: 'high-ambitions',
      indicators: [
        { id: 'contributing-to-improvement', stem: 'staff' },
        { id: 'learning-for-all', stem: 'staff' },
        { id: 'dedicated-service', stem: 'staff' },
        { id: 'balanced-goals', stem: 'staff' },
        { id: 'complex-challenges', stem: 'staff' },
      ],
    },
    {
      id: 'monitoring',
      indicators: [
        { id: 'ongoing-assessment', stem: 'staff' },
        { id: 'varied-sources', stem: 'staff' },
        { id: 'learners-views', stem: 'staff' },
        { id: 'early-intervention', stem: 'staff' },
        { id: 'data-protection', stem: 'staff' },
      ],
    },
    {
      id: 'continuous-improvement',
      indicators: [
        { id: 'professional-judgement', stem: 'staff' },
        { id: 'collaboration-at-all-levels', stem: 'staff' },
        { id: 'improvement-models', stem: 'staff' },
        { id: 'growth-orientation', stem: 'staff' },
      ],
    },
  ],
} as const satisfies Rubric;

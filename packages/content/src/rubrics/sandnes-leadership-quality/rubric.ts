import type { Rubric } from '@rubrikk/core';

/**
 * The quality of leadership in the strategy «Alle elevene er våre» in Sandnes: four areas, each with its sub-goal as the
 * principle, and 18 themes with two sub-themes, all of them rated.
 *
 * A theme is an indicator of its area. A sub-theme is an indicator of a narrower dimension, which has the id of its
 * theme and stands after the themes of the area. The instrument is open: new themes come under the sub-goals. It has no
 * scale: `attachScale` of `@rubrikk/core` gives it one.
 * The words stand in the texts, such as `@rubrikk/content/sandnes-leadership-quality/nb`.
 */
export const sandnesLeadershipQuality = {
  id: 'sandnes-leadership-quality',
  version: '1.0.0',
  source: {
    title: 'Kvalitetsbeskrivelse av ledelse, delmål og tema i «Alle elevene er våre»',
    language: 'nb',
    publisher: 'Sandnes kommune',
    year: 2017,
    document:
      'Sandnesskolen, «Alle elevene er våre»: learning part, section 4, figure 7, a table with three columns (quality description, sub-goal, themes)',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'Structure, names and order are those of the instrument, but that a sub-theme stands after all themes of its area. Every sub-goal and theme is worded by this project, and the licence is of that wording. The document bears no year: it speaks of the autumn of 2017 as near.',
  },
  instructions: ['areas', 'new-themes'],
  open: true,
  dimensions: [
    {
      id: 'attitudes',
      principle: true,
      indicators: [
        { id: 'all-pupils-are-ours' },
        { id: 'appreciative-leadership' },
        { id: 'coping-with-stress' },
        { id: 'learning-organisation' },
      ],
      dimensions: [{ id: 'appreciative-leadership', indicators: [{ id: 'classroom-management' }] }],
    },
    {
      id: 'organising',
      principle: true,
      indicators: [
        { id: 'human-resources' },
        { id: 'law-and-plans' },
        { id: 'finances' },
        { id: 'collaboration-structures' },
        { id: 'resource-groups' },
        { id: 'outside-support' },
        { id: 'union-representatives' },
      ],
    },
    {
      id: 'change',
      principle: true,
      indicators: [
        { id: 'own-strategy' },
        { id: 'capacity-for-change' },
        { id: 'school-based-development' },
        { id: 'use-of-research' },
        { id: 'outside-expertise' },
      ],
    },
    {
      id: 'analysis',
      principle: true,
      indicators: [{ id: 'quantitative-analysis' }, { id: 'qualitative-analysis' }],
      dimensions: [{ id: 'quantitative-analysis', indicators: [{ id: 'contribution-indicators' }] }],
    },
  ],
} as const satisfies Rubric;

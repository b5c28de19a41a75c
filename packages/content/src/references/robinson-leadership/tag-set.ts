import type { TagSet } from '@rubrikk/core';

const place =
  'Sandnesskolen, «Alle elevene er våre», part 2, chapter 6: the five dimensions of leadership, after Robinson (2014)';

/**
 * Robinson’s five dimensions of school leadership with the effect sizes that she found, and her three skills.
 *
 * The effect sizes are cited as they stand in the source. No measure reads them.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/robinson-leadership/nb`.
 */
export const robinsonLeadership = {
  id: 'robinson-leadership',
  version: '1.0.0',
  source: {
    title: 'Robinson: dimensjoner og ferdigheter i skoleledelse',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 6, «Skoleleders rolle i utviklingsprosesser», after Robinson (2011, 2014)',
    rightsHolder: 'Viviane Robinson',
    licence: 'MIT',
    note: 'Names, order and figures are those of the source; the third name is shortened. Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  groups: ['dimensions', 'skills'],
  tags: [
    {
      id: 'goals-and-expectations',
      group: 'dimensions',
      description: true,
      figures: [{ id: 'effect-size', value: 0.42, place }],
      indicators: [{ rubric: 'learning-organisation', indicator: 'vision-in-action' }],
    },
    {
      id: 'strategic-resourcing',
      group: 'dimensions',
      description: true,
      figures: [{ id: 'effect-size', value: 0.31, place }],
      indicators: [
        { rubric: 'learning-organisation', indicator: 'time-for-learning' },
        { rubric: 'learning-organisation', indicator: 'time-for-collaboration' },
      ],
    },
    {
      id: 'teaching-quality',
      group: 'dimensions',
      description: true,
      figures: [{ id: 'effect-size', value: 0.42, place }],
    },
    {
      id: 'teacher-learning',
      group: 'dimensions',
      description: true,
      figures: [{ id: 'effect-size', value: 0.84, place }],
      indicators: [
        { rubric: 'learning-organisation', indicator: 'learning-leadership' },
        { rubric: 'learning-organisation', indicator: 'continuous-development' },
      ],
    },
    {
      id: 'orderly-environment',
      group: 'dimensions',
      description: true,
      figures: [{ id: 'effect-size', value: 0.27, place }],
    },
    { id: 'applying-knowledge', group: 'skills', description: true },
    { id: 'solving-complex-problems', group: 'skills', description: true },
    {
      id: 'building-trust',
      group: 'skills',
      description: true,
      indicators: [{ rubric: 'learning-organisation', indicator: 'trust' }],
    },
  ],
} as const satisfies TagSet;

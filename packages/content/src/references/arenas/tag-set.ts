import type { TagSet } from '@rubrikk/core';

const place = 'Sandnesskolen, «Alle elevene er våre», part 2, chapter 5';

/**
 * The arenas where the schools of Sandnes learn together: on which level, who takes part, how often, and about what.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/arenas/nb`.
 */
export const arenas = {
  id: 'arenas',
  version: '1.0.0',
  source: {
    title: 'Læringsarenaer i Sandnesskolen',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document: 'Sandnesskolen, «Alle elevene er våre», part 2, chapter 5, with figure 9',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The arenas, their levels, members and rhythm are those of the source; the four specialist networks are those that the support network runs. Every account is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  groups: ['owner', 'across', 'school'],
  tags: [
    {
      id: 'rektor-au',
      group: 'owner',
      details: ['members', 'rhythm', 'topic'],
      figures: [
        { id: 'months-between', value: 2, place },
        { id: 'head-teachers', value: 4, place },
      ],
    },
    { id: 'leader-meetings-operation', group: 'owner', details: ['members', 'topic'] },
    { id: 'leader-meetings-leadership', group: 'owner', details: ['members', 'topic'] },
    {
      id: 'learning-networks',
      group: 'owner',
      details: ['members', 'rhythm', 'topic'],
      figures: [{ id: 'networks', value: 2, place }],
    },
    {
      id: 'co-creation-owner',
      group: 'owner',
      details: ['members', 'rhythm'],
      figures: [{ id: 'meetings', value: 2, place }],
    },
    { id: 'leader-networks', group: 'across', details: ['members', 'topic'] },
    { id: 'support-network', group: 'across', details: ['members'] },
    { id: 'social-teacher-network', group: 'across', details: ['leader'] },
    { id: 'language-network', group: 'across', details: ['leader'] },
    { id: 'communication-network', group: 'across', details: ['leader'] },
    { id: 'special-needs-network', group: 'across', details: ['leader'] },
    { id: 'leadership-group', group: 'school' },
    {
      id: 'resource-group',
      group: 'school',
      indicators: [{ rubric: 'sandnes-success-criteria', indicator: 'resource-groups' }],
    },
    {
      id: 'school-based-development',
      group: 'school',
      details: ['members'],
      indicators: [{ rubric: 'sandnes-success-criteria', indicator: 'school-based-development' }],
    },
    {
      id: 'co-creation-school',
      group: 'school',
      details: ['members'],
      indicators: [{ rubric: 'sandnes-success-criteria', indicator: 'union-representatives' }],
    },
  ],
} as const satisfies TagSet;

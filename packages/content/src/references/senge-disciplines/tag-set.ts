import type { TagSet } from '@rubrikk/core';

/**
 * Senge’s five disciplines of a learning organisation, with the questions that the schools of Sandnes ask of each: 1, 3, 1,
 * 7 and 3.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/senge-disciplines/nb`.
 */
export const sengeDisciplines = {
  id: 'senge-disciplines',
  version: '1.0.0',
  source: {
    title: 'De fem disiplinene',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 6, «Sandnesskolen som lærende organisasjon», after Senge (1999)',
    rightsHolder: 'Sandnes kommune; the model is Peter Senge’s',
    licence: 'MIT',
    note: 'Names, order and the number of questions are those of the source, where the third is also called «Delt visjon» and the fourth «Læring i gruppe». Every description and question is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  tags: [
    {
      id: 'personal-mastery',
      description: true,
      questions: ['mastery-and-learning'],
      indicators: [{ rubric: 'learning-organisation', indicator: 'staff-learning' }],
    },
    {
      id: 'mental-models',
      description: true,
      questions: ['culture-here', 'culture-for-innovation', 'breaking-with-habits'],
      indicators: [
        { rubric: 'learning-organisation', indicator: 'challenging-practice' },
        { rubric: 'learning-organisation', indicator: 'open-mindedness' },
        { rubric: 'learning-organisation', indicator: 'practice-theories' },
      ],
    },
    {
      id: 'shared-vision',
      description: true,
      questions: ['vision-and-pupils'],
      indicators: [
        { rubric: 'learning-organisation', indicator: 'shared-vision' },
        { rubric: 'learning-organisation', indicator: 'vision-made-together' },
      ],
    },
    {
      id: 'team-learning',
      description: true,
      questions: [
        'team-organisation',
        'complementing-members',
        'dialogue-and-discussion',
        'resource-group',
        'people-involved',
        'network-learning',
        'parents-as-resource',
      ],
      indicators: [
        { rubric: 'learning-organisation', indicator: 'teamwork' },
        { rubric: 'learning-organisation', indicator: 'collective-learning' },
        { rubric: 'learning-organisation', indicator: 'joint-reflection' },
      ],
    },
    {
      id: 'systems-thinking',
      description: true,
      questions: ['seeing-the-whole', 'connecting-initiatives', 'knowing-the-rules'],
      indicators: [{ rubric: 'learning-organisation', indicator: 'vision-in-action' }],
    },
  ],
} as const satisfies TagSet;

import type { TagSet } from '@rubrikk/core';

/**
 * The OECD’s seven dimensions of the school as a learning organisation, each linked to the indicators of the matching
 * dimension of `learning-organisation`.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/oecd-learning-organisation/nb`.
 */
export const oecdLearningOrganisation = {
  id: 'oecd-learning-organisation',
  version: '1.0.0',
  source: {
    title: 'OECD: sju dimensjoner i en lærende organisasjon',
    language: 'nb',
    publisher: 'OECD',
    document: 'Sandnesskolen, «Alle elevene er våre», part 2, chapter 6, figure 13, after the OECD (2016)',
    rightsHolder: 'OECD',
    licence: 'MIT',
    note: 'The seven dimensions and their order are those of the source. Their short names are worded by this project, and the licence is of that wording.',
  },
  tags: [
    {
      id: 'vision',
      indicators: [
        { rubric: 'learning-organisation', indicator: 'shared-vision' },
        { rubric: 'learning-organisation', indicator: 'broad-vision' },
        { rubric: 'learning-organisation', indicator: 'vision-in-teaching' },
        { rubric: 'learning-organisation', indicator: 'vision-made-together' },
        { rubric: 'learning-organisation', indicator: 'parents-invited' },
      ],
    },
    {
      id: 'continuous-learning',
      indicators: [
        { rubric: 'learning-organisation', indicator: 'staff-learning' },
        { rubric: 'learning-organisation', indicator: 'new-staff' },
        { rubric: 'learning-organisation', indicator: 'learning-focus' },
        { rubric: 'learning-organisation', indicator: 'learning-goals' },
        { rubric: 'learning-organisation', indicator: 'challenging-practice' },
        { rubric: 'learning-organisation', indicator: 'outside-theory' },
        { rubric: 'learning-organisation', indicator: 'ongoing-feedback' },
        { rubric: 'learning-organisation', indicator: 'time-for-learning' },
        { rubric: 'learning-organisation', indicator: 'learning-culture' },
      ],
    },
    {
      id: 'team-learning',
      indicators: [
        { rubric: 'learning-organisation', indicator: 'teamwork' },
        { rubric: 'learning-organisation', indicator: 'collective-learning' },
        { rubric: 'learning-organisation', indicator: 'peer-advice' },
        { rubric: 'learning-organisation', indicator: 'trust' },
        { rubric: 'learning-organisation', indicator: 'joint-reflection' },
        { rubric: 'learning-organisation', indicator: 'time-for-collaboration' },
      ],
    },
    {
      id: 'inquiry-and-innovation',
      indicators: [
        { rubric: 'learning-organisation', indicator: 'experimenting' },
        { rubric: 'learning-organisation', indicator: 'initiative-and-risk' },
        { rubric: 'learning-organisation', indicator: 'inquiry-into-practice' },
        { rubric: 'learning-organisation', indicator: 'inquiry-for-change' },
        { rubric: 'learning-organisation', indicator: 'open-mindedness' },
        { rubric: 'learning-organisation', indicator: 'learning-from-mistakes' },
        { rubric: 'learning-organisation', indicator: 'pupil-participation' },
      ],
    },
    {
      id: 'knowledge-systems',
      indicators: [
        { rubric: 'learning-organisation', indicator: 'measuring-progress' },
        { rubric: 'learning-organisation', indicator: 'practice-examples' },
        { rubric: 'learning-organisation', indicator: 'research-access' },
        { rubric: 'learning-organisation', indicator: 'knowledge-sharing' },
        { rubric: 'learning-organisation', indicator: 'data-analysis' },
        { rubric: 'learning-organisation', indicator: 'development-plan' },
        { rubric: 'learning-organisation', indicator: 'practice-theories' },
        { rubric: 'learning-organisation', indicator: 'learning-impact' },
      ],
    },
    {
      id: 'learning-with-others',
      indicators: [
        { rubric: 'learning-organisation', indicator: 'local-community' },
        { rubric: 'learning-organisation', indicator: 'open-school' },
        { rubric: 'learning-organisation', indicator: 'equal-partnerships' },
        { rubric: 'learning-organisation', indicator: 'parent-collaboration' },
        { rubric: 'learning-organisation', indicator: 'teacher-networks' },
        { rubric: 'learning-organisation', indicator: 'outside-expertise' },
        { rubric: 'learning-organisation', indicator: 'digital-communication' },
      ],
    },
    {
      id: 'learning-leadership',
      indicators: [
        { rubric: 'learning-organisation', indicator: 'learning-leadership' },
        { rubric: 'learning-organisation', indicator: 'change-agents' },
        { rubric: 'learning-organisation', indicator: 'culture-and-structures' },
        { rubric: 'learning-organisation', indicator: 'vision-in-action' },
        { rubric: 'learning-organisation', indicator: 'continuous-development' },
        { rubric: 'learning-organisation', indicator: 'leaders-collaborating' },
        { rubric: 'learning-organisation', indicator: 'whole-pupil' },
      ],
    },
  ],
} as const satisfies TagSet;

import type { Rubric } from '@rubrikk/core';

/**
 * «Skolen som lærende organisasjon»: 49 indicators of good practice in seven dimensions, rated on three levels.
 *
 * The dimensions follow the OECD's model of the school as a learning organisation (Kools & Stoll 2016).
 * The words stand in the texts, such as `@rubrikk/content/learning-organisation/nb`.
 */
export const learningOrganisation = {
  id: 'learning-organisation',
  version: '1.0.0',
  source: {
    title: 'Skolen som lærende organisasjon',
    language: 'nb',
    document: 'Self-assessment table with seven dimensions and an introduction',
    licence: 'MIT',
    note: 'Structure, names, labels and order are those of the instrument. Every statement is worded by this project, and the licence is of that wording.',
  },
  instructions: ['statements', 'raters', 'standing'],
  scale: {
    kind: 'ordinal',
    id: 'practice',
    // The instrument names only the colour of the top level, green; red and yellow complete the traffic light.
    levels: [
      { id: 'must-change', signal: 'red' },
      { id: 'can-improve', signal: 'yellow' },
      { id: 'satisfactory', signal: 'green', rule: true },
    ],
    favourable: 'satisfactory',
  },
  dimensions: [
    {
      id: 'vision',
      indicators: [
        { id: 'shared-vision' },
        { id: 'broad-vision' },
        { id: 'vision-in-teaching' },
        { id: 'vision-made-together' },
        { id: 'parents-invited' },
      ],
    },
    {
      id: 'professional-learning',
      indicators: [
        { id: 'staff-learning' },
        { id: 'new-staff' },
        { id: 'learning-focus' },
        { id: 'learning-goals' },
        { id: 'challenging-practice' },
        { id: 'outside-theory' },
        { id: 'ongoing-feedback' },
        { id: 'time-for-learning' },
        { id: 'learning-culture' },
      ],
    },
    {
      id: 'collaboration',
      indicators: [
        { id: 'teamwork' },
        { id: 'collective-learning' },
        { id: 'peer-advice' },
        { id: 'trust' },
        { id: 'joint-reflection' },
        { id: 'time-for-collaboration' },
      ],
    },
    {
      id: 'culture',
      indicators: [
        { id: 'experimenting' },
        { id: 'initiative-and-risk' },
        { id: 'inquiry-into-practice' },
        { id: 'inquiry-for-change' },
        { id: 'open-mindedness' },
        { id: 'learning-from-mistakes' },
        { id: 'pupil-participation' },
      ],
    },
    {
      id: 'capacity',
      indicators: [
        { id: 'measuring-progress' },
        { id: 'practice-examples' },
        { id: 'research-access' },
        { id: 'knowledge-sharing' },
        { id: 'data-analysis' },
        { id: 'development-plan' },
        { id: 'practice-theories' },
        { id: 'learning-impact' },
      ],
    },
    {
      id: 'networks',
      indicators: [
        { id: 'local-community' },
        { id: 'open-school' },
        { id: 'equal-partnerships' },
        { id: 'parent-collaboration' },
        { id: 'teacher-networks' },
        { id: 'outside-expertise' },
        { id: 'digital-communication' },
      ],
    },
    {
      id: 'leadership',
      indicators: [
        { id: 'learning-leadership' },
        { id: 'change-agents' },
        { id: 'culture-and-structures' },
        { id: 'vision-in-action' },
        { id: 'continuous-development' },
        { id: 'leaders-collaborating' },
        { id: 'whole-pupil' },
      ],
    },
  ],
} as const satisfies Rubric;

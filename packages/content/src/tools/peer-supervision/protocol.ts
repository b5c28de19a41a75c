import type { Protocol } from '@rubrikk/core';

/**
 * «Kollegabasert veiledning»: a group helps one of its own with a case. Nobody gives advice before all the questions are
 * asked, and afterwards another case may come, with another leader.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/peer-supervision/nb`.
 */
export const peerSupervision = {
  id: 'peer-supervision',
  version: '1.0.0',
  source: {
    title: 'Kollegabasert veiledning',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «Kollegabasert veiledning»',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The thirteen points, their order, the three roles, the minute for each case, the rule about advice and the next case are those of the source. Where the next turn begins is our reading: with the choice of a leader. Every sentence is worded by this project, and the licence is of that wording.',
  },
  roles: [
    { id: 'conversation-leader', held: 'by-one', chosenIn: 'choose-leader' },
    { id: 'case-owner', held: 'by-one', chosenIn: 'choose-case' },
    { id: 'others', held: 'by-the-rest' },
  ],
  steps: [
    { id: 'form-groups', form: 'group' },
    { id: 'choose-leader', form: 'group' },
    { id: 'pitch-cases', form: 'group', limit: { seconds: 60, per: 'speaker' } },
    { id: 'choose-case', form: 'group' },
    {
      id: 'present-case',
      form: 'group',
      roles: ['case-owner'],
      prompts: [{ id: 'case-done' }, { id: 'case-learned' }],
    },
    { id: 'clarifying-questions', form: 'group', roles: ['others'] },
    { id: 'keep-focus', form: 'group', roles: ['conversation-leader'] },
    {
      id: 'owner-thoughts',
      form: 'group',
      roles: ['case-owner'],
      prompts: [{ id: 'owner-problem' }, { id: 'owner-solution' }],
    },
    { id: 'advice', form: 'group', roles: ['others'] },
    { id: 'think-aloud', form: 'group', roles: ['case-owner'], prompts: [{ id: 'case-wise' }] },
    { id: 'sum-up', form: 'group', roles: ['conversation-leader'] },
    { id: 'write-down', form: 'alone', prompts: [{ id: 'own-learned' }, { id: 'own-wise' }] },
    { id: 'another-case', form: 'group' },
  ],
  gates: [{ id: 'questions-before-advice', before: 'advice', all: 'clarifying-questions' }],
  repeatsFrom: 'choose-leader',
} as const satisfies Protocol;

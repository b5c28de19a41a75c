import type { Protocol } from '@rubrikk/core';

/**
 * «Dialogkonferansemodellen»: theory, examples, networks and one's own team, in four rooms. The third room is two steps,
 * since each thinks alone there before the groups begin.
 *
 * The words stand in the texts, such as `@rubrikk/content/tools/dialogue-conference/nb`.
 */
export const dialogueConference = {
  id: 'dialogue-conference',
  version: '1.0.0',
  source: {
    title: 'Dialogkonferansemodellen',
    language: 'nb',
    publisher: 'Sandnes kommune',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, tools for analysis and reflection: «Dialogkonferansemodellen», figure 18, inspired by Torbjørn Lund (UiT)',
    rightsHolder: 'Sandnes kommune',
    licence: 'MIT',
    note: 'The four rooms, their names, order and forms, the three groups of room 3, the three questions of room 4 and what comes out of it are those of the source. The other participants are a role of ours, so that a school can use the model on its own, as the source suggests. Every sentence is worded by this project, and the licence is of that wording.',
  },
  roles: [
    { id: 'school-leaders', held: 'by-some' },
    { id: 'after-school-leaders', held: 'by-some' },
    { id: 'chief-union-representatives', held: 'by-some' },
    { id: 'others', held: 'by-the-rest' },
  ],
  steps: [
    { id: 'room-1-theory', form: 'plenum' },
    {
      id: 'room-2-practice',
      form: 'plenum',
      prompts: [{ id: 'good-practice' }, { id: 'critical-practice' }],
    },
    { id: 'room-3-alone', form: 'alone' },
    {
      id: 'room-3-networks',
      form: 'group',
      roles: ['school-leaders', 'after-school-leaders', 'chief-union-representatives', 'others'],
    },
    {
      id: 'room-4-own-team',
      form: 'own-team',
      prompts: [{ id: 'done' }, { id: 'learned' }, { id: 'wise' }],
      outputs: ['goals', 'actions', 'summary'],
    },
  ],
  gates: [{ id: 'alone-before-networks', before: 'room-3-networks', all: 'room-3-alone' }],
} as const satisfies Protocol;

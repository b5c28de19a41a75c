import type { ProtocolText } from '@rubrikk/core';
import type { dialogueConference } from './protocol.ts';

/** The words of «Dialogkonferansemodellen» in British English. All of it is worded by this project. */
export const en = {
  protocol: 'dialogue-conference',
  language: 'en',
  title: 'The dialogue conference model',
  roles: {
    'school-leaders': 'School leaders',
    'after-school-leaders': 'Leaders of after-school programmes',
    'chief-union-representatives': 'Chief union representatives',
    others: 'Other participants',
  },
  steps: {
    'room-1-theory':
      'The first room: Grounding in theory, concepts and models. Get to know the theory, and agree on what its concepts mean.',
    'room-2-practice':
      'The second room: Examples from practice. Some of you describe practice that works well and practice that falls short.',
    'room-3-alone': 'The third room, first alone: Think the question through on your own.',
    'room-3-networks':
      'The third room: Group work in networks. Use a tool for reflection, and help one another to see the question in the light of your own experience, the theory and the examples.',
    'room-4-own-team':
      'The fourth room: Reflection in your own leadership group or team. Set goals and agree on actions, and feel free to share them in plenary at the end.',
  },
  prompts: {
    'good-practice': 'When has it gone well for us?',
    'critical-practice': 'When has it gone less well?',
    done: 'What have we done?',
    learned: 'What have we learned?',
    wise: 'What is it wise to do next?',
  },
  outputs: {
    goals: 'Goals',
    actions: 'Actions',
    summary: 'Summary for the next gathering',
  },
  gates: {
    'alone-before-networks': 'The groups begin when each person has had time to think alone.',
  },
} as const satisfies ProtocolText<typeof dialogueConference>;

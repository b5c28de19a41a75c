import type { TagSetText } from '@rubrikk/core';
import type { methods } from './tag-set.ts';

/** The words of «Metoder og verktøy i skoleutvikling» in British English. All of it is worded by this project. */
export const en = {
  tagSet: 'methods',
  language: 'en',
  title: 'Methods and tools in school development',
  groups: {
    dialogue: 'Dialogue and reflection',
    practice: 'Practice close up',
    digital: 'Digital tools',
    frameworks: 'Frameworks for joint work',
  },
  tags: {
    'cafe-dialogue': 'Café dialogue',
    'gallery-walk': 'Gallery walk',
    'speed-dating': 'Speed dating',
    'lotus-diagram': 'Lotus diagram',
    'open-space': 'Open Space',
    'reflecting-team': 'Reflecting team',
    'dialogue-game': 'Dialogue game',
    'lesson-study': 'Lesson study',
    'school-walk': 'School walk and observation',
    'demonstration-teaching': 'Demonstration teaching',
    'marte-meo': 'Marte Meo',
    'todays-meet': 'TodaysMeet',
    padlet: 'Padlet',
    bti: 'Better interdisciplinary effort (BTI)',
    pa: 'Pedagogical analysis (PA)',
    smtte: 'The SMTTE model',
  },
  descriptions: {
    'cafe-dialogue': 'Small groups change tables and build on what the last group wrote.',
    'gallery-walk': 'Groups put up what they have worked out, and everyone walks round and comments.',
    'speed-dating': 'Pairs share a thought in a short time and then change partner.',
    'lotus-diagram': 'One topic in the middle gives eight ideas, and each idea can get eight more.',
    'open-space': 'Participants make the programme themselves and go where they have something to contribute.',
    'reflecting-team': 'Some listen to a conversation and then share their thoughts while the others listen.',
    'dialogue-game': 'Cards or boards with statements start the conversation, and everyone gets a turn.',
    'lesson-study': 'Teachers plan a lesson together, teach it, evaluate it and make it better.',
    'school-walk': 'A leader visits lessons and talks with the teacher afterwards.',
    'demonstration-teaching':
      'One teacher shows a good lesson while colleagues watch, and then they think it through together.',
    'marte-meo': 'Guidance based on short film clips of how adults and children interact.',
    'todays-meet': 'A digital meeting room where many could write at once. The service is closed.',
    padlet: 'A digital notice board where everyone can put up text and pictures.',
    bti: 'A model for how services work together around children they worry about.',
    pa: 'We find out what keeps a problem going before we choose what to do.',
    smtte: 'We think through context, goals, actions, signs and evaluation in one model.',
  },
} as const satisfies TagSetText<typeof methods>;

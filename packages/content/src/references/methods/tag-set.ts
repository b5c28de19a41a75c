import type { TagSet } from '@rubrikk/core';

/**
 * Methods and tools that are used in school development and that the sources name: to tag actions with.
 *
 * Those that run step by step (peer supervision, dialogue conference, SWOT and others) stand in `tools`.
 *
 * The words stand in the texts, such as `@rubrikk/content/references/methods/nb`.
 */
export const methods = {
  id: 'methods',
  version: '1.0.0',
  source: {
    title: 'Metoder og verktøy i skoleutvikling',
    language: 'nb',
    document:
      'Sandnesskolen, «Alle elevene er våre», part 2, chapter 7 (lists of tools); Fremragende profesjonsutvikling, area 1; Prinsipper som skaper utvikling og læring i organisasjonen, «Fokusert innsats»',
    rightsHolder: 'Sandnes kommune and the publishers of the other two documents',
    licence: 'MIT',
    note: 'The names and their order are those of the sources, with «SMTTE» and «PA» written out. The groups are this project’s. Every description is worded by this project, as are the names in other languages, and the licence is of that wording.',
  },
  groups: ['dialogue', 'practice', 'digital', 'frameworks'],
  tags: [
    { id: 'cafe-dialogue', group: 'dialogue', description: true },
    { id: 'gallery-walk', group: 'dialogue', description: true },
    { id: 'speed-dating', group: 'dialogue', description: true },
    { id: 'lotus-diagram', group: 'dialogue', description: true },
    { id: 'open-space', group: 'dialogue', description: true },
    { id: 'reflecting-team', group: 'dialogue', description: true },
    { id: 'dialogue-game', group: 'dialogue', description: true },
    { id: 'lesson-study', group: 'practice', description: true },
    { id: 'school-walk', group: 'practice', description: true },
    { id: 'demonstration-teaching', group: 'practice', description: true },
    { id: 'marte-meo', group: 'practice', description: true },
    { id: 'todays-meet', group: 'digital', description: true, closed: true },
    { id: 'padlet', group: 'digital', description: true },
    { id: 'bti', group: 'frameworks', description: true },
    { id: 'pa', group: 'frameworks', description: true },
    { id: 'smtte', group: 'frameworks', description: true },
  ],
} as const satisfies TagSet;

import type { ToolText } from '@rubrikk/core';
import type { smartGoals } from './tool.ts';

/** The words of «SMART-mål» in nynorsk. All of it is worded by this project. */
export const nn = {
  tool: 'smart-goals',
  language: 'nn',
  title: 'SMART-mål',
  places: {
    specific: 'Spesifikt',
    measurable: 'Målbart',
    attainable: 'Oppnåeleg',
    relevant: 'Relevant',
    'time-bound': 'Tidfesta',
  },
  prompts: {
    what: 'Kva vil vi oppnå?',
    owner: 'Kven held i det?',
    measure: 'Kva måler vi, og korleis?',
    baseline: 'Kvar står vi no?',
    target: 'Kvar vil vi vere når fristen er ute?',
    attainable: 'Kva gjer at målet er innan rekkjevidd?',
    priority: 'Kva satsingsområde gjeld det?',
    parent: 'Kva overordna mål høyrer det til?',
    indicators: 'Kva kjenneteikn handlar det om?',
    reason: 'Kvifor akkurat dette målet?',
    due: 'Kva dag går fristen ut?',
  },
} as const satisfies ToolText<typeof smartGoals>;

import type { ToolText } from '@rubrikk/core';
import type { smartGoals } from './tool.ts';

/** The words of «SMART-mål» in bokmål. All of it is worded by this project. */
export const nb = {
  tool: 'smart-goals',
  language: 'nb',
  title: 'SMART-mål',
  places: {
    specific: 'Spesifikt',
    measurable: 'Målbart',
    attainable: 'Oppnåelig',
    relevant: 'Relevant',
    'time-bound': 'Tidfestet',
  },
  prompts: {
    what: 'Hva vil vi oppnå?',
    owner: 'Hvem holder i det?',
    measure: 'Hva måler vi, og hvordan?',
    baseline: 'Hvor står vi nå?',
    target: 'Hvor vil vi være når fristen er ute?',
    attainable: 'Hva gjør at målet er innen rekkevidde?',
    priority: 'Hvilket satsingsområde gjelder det?',
    parent: 'Hvilket overordnet mål hører det til?',
    indicators: 'Hvilke kjennetegn handler det om?',
    reason: 'Hvorfor akkurat dette målet?',
    due: 'Hvilken dag går fristen ut?',
  },
} as const satisfies ToolText<typeof smartGoals>;

import type { ToolText } from '@rubrikk/core';
import type { smartGoals } from './tool.ts';

/** The words of «SMART-mål» in Danish. All of it is worded by this project. */
export const da = {
  tool: 'smart-goals',
  language: 'da',
  title: 'SMART-mål',
  places: {
    specific: 'Specifikt',
    measurable: 'Målbart',
    attainable: 'Opnåeligt',
    relevant: 'Relevant',
    'time-bound': 'Tidsbestemt',
  },
  prompts: {
    what: 'Hvad vil vi opnå?',
    owner: 'Hvem er tovholder?',
    measure: 'Hvad måler vi, og hvordan?',
    baseline: 'Hvor står vi nu?',
    target: 'Hvor vil vi være, når fristen udløber?',
    attainable: 'Hvad gør, at målet er inden for rækkevidde?',
    priority: 'Hvilket indsatsområde gælder det?',
    parent: 'Hvilket større mål hører det til?',
    indicators: 'Hvilke indikatorer handler det om?',
    reason: 'Hvorfor netop dette mål?',
    due: 'Hvilken dag løber fristen ud?',
  },
} as const satisfies ToolText<typeof smartGoals>;

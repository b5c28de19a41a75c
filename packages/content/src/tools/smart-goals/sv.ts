import type { ToolText } from '@rubrikk/core';
import type { smartGoals } from './tool.ts';

/** The words of «SMART-mål» in Swedish. All of it is worded by this project. */
export const sv = {
  tool: 'smart-goals',
  language: 'sv',
  title: 'SMART-mål',
  places: {
    specific: 'Specifikt',
    measurable: 'Mätbart',
    attainable: 'Uppnåeligt',
    relevant: 'Relevant',
    'time-bound': 'Tidsbestämt',
  },
  prompts: {
    what: 'Vad vill vi uppnå?',
    owner: 'Vem håller i det?',
    measure: 'Vad mäter vi, och hur?',
    baseline: 'Var står vi nu?',
    target: 'Var vill vi vara när tiden är ute?',
    attainable: 'Vad gör att målet är inom räckhåll?',
    priority: 'Vilket prioriterat område gäller det?',
    parent: 'Vilket större mål hör det till?',
    indicators: 'Vilka indikatorer handlar det om?',
    reason: 'Varför just det här målet?',
    due: 'Vilket datum går tiden ut?',
  },
} as const satisfies ToolText<typeof smartGoals>;

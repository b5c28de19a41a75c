import type { ToolText } from '@rubrikk/core';
import type { smartGoals } from './tool.ts';

/** The words of «SMART-mål» in British English. All of it is worded by this project. */
export const en = {
  tool: 'smart-goals',
  language: 'en',
  title: 'SMART goals',
  places: {
    specific: 'Specific',
    measurable: 'Measurable',
    attainable: 'Attainable',
    relevant: 'Relevant',
    'time-bound': 'Time-bound',
  },
  prompts: {
    what: 'What do we want to achieve?',
    owner: 'Who answers for it?',
    measure: 'What do we measure, and how?',
    baseline: 'Where do we stand now?',
    target: 'Where do we want to be when the time is up?',
    attainable: 'What puts the goal within reach?',
    priority: 'Which of our priorities is it for?',
    parent: 'Which larger goal does it belong to?',
    indicators: 'Which indicators does it serve?',
    reason: 'Why this goal rather than another?',
    due: 'On what day is it due?',
  },
} as const satisfies ToolText<typeof smartGoals>;

import type { ToolText } from '@rubrikk/core';
import type { swot } from './tool.ts';

/** The words of «SWOT» in British English. All of it is worded by this project. */
export const en = {
  tool: 'swot',
  language: 'en',
  title: 'SWOT',
  places: {
    strengths: 'Strengths (S)',
    weaknesses: 'Weaknesses (W)',
    opportunities: 'Opportunities (O)',
    threats: 'Threats (T)',
  },
  prompts: {
    'going-well': 'What do we do well in adapted teaching, or in the core components that we have chosen?',
    lacking:
      'What works badly or is lacking in what we do today? Think of the mission and the strategy, of our own conditions, processes and limits, and of what affects us from outside.',
    openings: 'What opportunities do we see?',
    'if-strengths-are-used': 'What good can come of using our strengths?',
    dangers: 'Do we see anything that could threaten the work?',
    'if-weaknesses-continue': 'What could go wrong if the weaknesses continue?',
  },
} as const satisfies ToolText<typeof swot>;

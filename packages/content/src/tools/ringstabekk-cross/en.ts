import type { ToolText } from '@rubrikk/core';
import type { ringstabekkCross } from './tool.ts';

/** The words of «Ringstabekkrysset» in British English. All of it is worded by this project. */
export const en = {
  tool: 'ringstabekk-cross',
  language: 'en',
  title: 'The Ringstabekk cross',
  places: {
    good: 'What was good?',
    why: 'Why?',
    better: 'What could be better?',
    how: 'How?',
  },
} as const satisfies ToolText<typeof ringstabekkCross>;

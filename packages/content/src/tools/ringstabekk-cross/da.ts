import type { ToolText } from '@rubrikk/core';
import type { ringstabekkCross } from './tool.ts';

/** The words of «Ringstabekkrysset» in Danish. All of it is worded by this project. */
export const da = {
  tool: 'ringstabekk-cross',
  language: 'da',
  title: 'Ringstabekk-krydset',
  places: {
    good: 'Hvad var godt?',
    why: 'Hvorfor?',
    better: 'Hvad kan blive bedre?',
    how: 'Hvordan?',
  },
} as const satisfies ToolText<typeof ringstabekkCross>;

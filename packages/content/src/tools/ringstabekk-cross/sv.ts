import type { ToolText } from '@rubrikk/core';
import type { ringstabekkCross } from './tool.ts';

/** The words of «Ringstabekkrysset» in Swedish. All of it is worded by this project. */
export const sv = {
  tool: 'ringstabekk-cross',
  language: 'sv',
  title: 'Ringstabekk-krysset',
  places: {
    good: 'Vad var bra?',
    why: 'Varför?',
    better: 'Vad kan bli bättre?',
    how: 'Hur?',
  },
} as const satisfies ToolText<typeof ringstabekkCross>;

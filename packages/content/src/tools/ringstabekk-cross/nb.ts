import type { ToolText } from '@rubrikk/core';
import type { ringstabekkCross } from './tool.ts';

/** The words of «Ringstabekkrysset» in bokmål. The questions are the source’s own. */
export const nb = {
  tool: 'ringstabekk-cross',
  language: 'nb',
  title: 'Ringstabekkrysset',
  places: {
    good: 'Hva var bra?',
    why: 'Hvorfor?',
    better: 'Hva kan bli bedre?',
    how: 'Hvordan?',
  },
} as const satisfies ToolText<typeof ringstabekkCross>;

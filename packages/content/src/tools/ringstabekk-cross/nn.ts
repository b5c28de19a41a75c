import type { ToolText } from '@rubrikk/core';
import type { ringstabekkCross } from './tool.ts';

/** The words of «Ringstabekkrysset» in nynorsk. All of it is worded by this project. */
export const nn = {
  tool: 'ringstabekk-cross',
  language: 'nn',
  title: 'Ringstabekkrysset',
  places: {
    good: 'Kva var bra?',
    why: 'Kvifor?',
    better: 'Kva kan bli betre?',
    how: 'Korleis?',
  },
} as const satisfies ToolText<typeof ringstabekkCross>;

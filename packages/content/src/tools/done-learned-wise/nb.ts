import type { ToolText } from '@rubrikk/core';
import type { doneLearnedWise } from './tool.ts';

/** The words of «G-L-L (Gjort? Lært? Lurt?)» in bokmål. The questions are the source’s own. */
export const nb = {
  tool: 'done-learned-wise',
  language: 'nb',
  title: 'Gjort, lært, lurt (G-L-L)',
  places: {
    done: 'Hva har vi gjort?',
    learned: 'Hva har vi lært?',
    wise: 'Hva er lurt å gjøre videre?',
  },
} as const satisfies ToolText<typeof doneLearnedWise>;

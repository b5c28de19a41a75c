import type { ToolText } from '@rubrikk/core';
import type { doneLearnedWise } from './tool.ts';

/** The words of «G-L-L (Gjort? Lært? Lurt?)» in nynorsk. All of it is worded by this project. */
export const nn = {
  tool: 'done-learned-wise',
  language: 'nn',
  title: 'Gjort, lært, lurt (G-L-L)',
  places: {
    done: 'Kva har vi gjort?',
    learned: 'Kva har vi lært?',
    wise: 'Kva er lurt å gjere vidare?',
  },
} as const satisfies ToolText<typeof doneLearnedWise>;

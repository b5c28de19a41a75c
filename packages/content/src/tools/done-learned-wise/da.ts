import type { ToolText } from '@rubrikk/core';
import type { doneLearnedWise } from './tool.ts';

/** The words of «G-L-L (Gjort? Lært? Lurt?)» in Danish. All of it is worded by this project. */
export const da = {
  tool: 'done-learned-wise',
  language: 'da',
  title: 'Gjort, lært, klogt',
  places: {
    done: 'Hvad har vi gjort?',
    learned: 'Hvad har vi lært?',
    wise: 'Hvad er det klogt at gøre fremover?',
  },
} as const satisfies ToolText<typeof doneLearnedWise>;

import type { ToolText } from '@rubrikk/core';
import type { doneLearnedWise } from './tool.ts';

/** The words of «G-L-L (Gjort? Lært? Lurt?)» in Swedish. All of it is worded by this project. */
export const sv = {
  tool: 'done-learned-wise',
  language: 'sv',
  title: 'Gjort, lärt, klokt',
  places: {
    done: 'Vad har vi gjort?',
    learned: 'Vad har vi lärt oss?',
    wise: 'Vad är klokt att göra härnäst?',
  },
} as const satisfies ToolText<typeof doneLearnedWise>;

import type { ToolText } from '@rubrikk/core';
import type { doneLearnedWise } from './tool.ts';

/** The words of «G-L-L (Gjort? Lært? Lurt?)» in British English. All of it is worded by this project. */
export const en = {
  tool: 'done-learned-wise',
  language: 'en',
  title: 'Done, learned, wise',
  places: {
    done: 'What have we done?',
    learned: 'What have we learned?',
    wise: 'What is it wise to do next?',
  },
} as const satisfies ToolText<typeof doneLearnedWise>;

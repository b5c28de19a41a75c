import { columnOptions } from './column-options.ts';

/** The options of every command that shows what was answered. */
export const answerOptions = {
  single: ['rubric', ...columnOptions.single, 'round-plan', 'language', 'min-n', 'rule', 'format'],
  repeated: [...columnOptions.repeated, 'only'],
} as const;

import { columnOptions } from './column-options.ts';

/** The options of every command that shows what was answered. */
export const answerOptions = {
  single: ['rubric', 'scale', ...columnOptions.single, 'language', 'min-n', 'rule', 'format'],
  repeated: [...columnOptions.repeated, 'only', 'round-plan'],
} as const;

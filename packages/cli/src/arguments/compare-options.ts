import { answerOptions } from './answer-options.ts';

/** The options of `rubrikk compare`. */
export const compareOptions = {
  single: [...answerOptions.single, 'organisation', 'waves', 'rounds', 'labels'],
  repeated: answerOptions.repeated,
} as const;

import { answerOptions } from './answer-options.ts';

/** The options of `rubrikk report`. */
export const reportOptions = {
  single: [...answerOptions.single, 'organisation', 'invited', 'draws'],
  repeated: answerOptions.repeated,
} as const;

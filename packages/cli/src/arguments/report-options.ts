import { answerOptions } from './answer-options.ts';

/** The options of `rubrikk report`. */
export const reportOptions = {
  single: [...answerOptions.single, 'organisation', 'invited', 'draws', 'compare-roles', 'target-of'],
  repeated: [...answerOptions.repeated, 'target'],
} as const;

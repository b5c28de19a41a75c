import type { Organisation, Round, RubricText } from '@rubrikk/core';
import type { NextStep, Report, TargetComparison, TeamsComparison } from '@rubrikk/scoring';
import type { Words } from '../words/words.ts';

/** A report with the words to print it in. */
export interface ReportDocument {
  readonly report: Report;
  /** The rubric's words. */
  readonly text: RubricText;
  /** The command's words. */
  readonly words: Words;
  /** The tree of units, where one was named. */
  readonly organisation?: Organisation | undefined;
  /** Where each unit stands with each described indicator, and the step after that. */
  readonly nextSteps?: readonly NextStep[];
  /** How far groups are from their targets, and how far the units from one another. */
  readonly comparisons?: readonly (TargetComparison | TeamsComparison)[];
  /** The round, where it is to be named. */
  readonly round?: Round | undefined;
}

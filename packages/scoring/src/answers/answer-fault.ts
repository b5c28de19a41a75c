import type { CsvFault } from '../csv/csv-fault.ts';

/** Something that is wrong with a file of answers: which fault, where, and how to mend it. */
export interface AnswerFault {
  /** Which fault: one of the file itself, or of what it says. */
  readonly code:
    | CsvFault['code']
    | 'missing-column'
    | 'duplicate-column'
    | 'unknown-column'
    | 'no-indicator'
    | 'no-answers'
    | 'too-many-cells'
    | 'too-few-cells'
    | 'unknown-level'
    | 'number-out-of-range'
    | 'unknown-round'
    | 'same-rater-twice';
  /** The line of the file, from 1. */
  readonly line: number;
  /** The character of that line, from 1. */
  readonly column: number;
  /** What is wrong and how to mend it, as English sentences. */
  readonly message: string;
}

import type { RatingReader } from './rating-reader.ts';

/** What an assessment is checked against. */
export interface AssessmentForm {
  readonly rubric: { readonly id: string; readonly version: string };
  /** The place of each indicator. */
  readonly columns: ReadonlyMap<string, number>;
  /** The code of each level. */
  readonly levelOf: (id: string) => number | undefined;
  /** The code of each kind of missing. */
  readonly missing: ReadonlyMap<string, number>;
  readonly readRatings: RatingReader;
}

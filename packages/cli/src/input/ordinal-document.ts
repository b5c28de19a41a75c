import type { OrdinalRubric, RubricDocument } from '@rubrikk/core';

/** A rubric that a report can be made of, with its texts. */
export interface OrdinalDocument extends RubricDocument {
  readonly rubric: OrdinalRubric;
}

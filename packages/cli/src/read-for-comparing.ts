import type { RoundPlan, RubricText } from '@rubrikk/core';
import type { OrdinalDocument } from './input/ordinal-document.ts';

/** What was read for a comparison beside the answers. */
export interface ReadForComparing {
  readonly rubric: OrdinalDocument['rubric'];
  readonly text: RubricText;
  readonly plan: RoundPlan | undefined;
}

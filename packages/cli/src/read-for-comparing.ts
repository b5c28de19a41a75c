import type { Organisation, RubricText } from '@rubrikk/core';
import type { LoadedPlan } from './input/load-round-plan.ts';
import type { OrdinalDocument } from './input/ordinal-document.ts';

/** What was read for a comparison beside the answers. */
export interface ReadForComparing {
  readonly rubric: OrdinalDocument['rubric'];
  readonly text: RubricText;
  readonly plans: readonly LoadedPlan[];
  readonly organisation: Organisation | undefined;
}

import type { RubricChange } from './rubric-change.ts';
import type { Severity } from './severity.ts';

/** What differs between two versions of a rubric, and what can still be compared. */
export interface RubricDiff {
  /** Every difference: of the rubric, its scale, its dimensions, its indicators. */
  readonly changes: readonly RubricChange[];
  /** The worst of them; `undefined` where nothing differs. */
  readonly severity: Severity | undefined;
  /** The lowest version that the newer rubric may have. */
  readonly version: string;
  /** The indicators whose ratings compare as they are, in the older order. */
  readonly comparable: readonly string[];
  /** The indicators of the older rubric whose ratings don't, in the older order. The changes that say why have them in `breaks`. */
  readonly incomparable: readonly string[];
}

import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Correction } from './correction.ts';
import type { ChangeMeasures } from './unpaired-change.ts';

/** What is asked of changes between waves. */
export interface WaveOptions extends ChangeMeasures {
  /** How probabilities are corrected over the indicators; Holm's way when left out. */
  readonly correction?: Correction;
  /** Up to which corrected probability a change is called clear; 0.05 when left out. */
  readonly level?: number;
  /**
   * The rule that protected the sides. Raters aren't linked where it has something against telling of the linked, of those
   * who left or of those who joined: they are too few, or say the same of all. Without one, all may be linked.
   */
  readonly rule?: DisclosureRule;
}

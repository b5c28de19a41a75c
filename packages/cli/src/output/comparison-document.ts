import type { OrdinalRubric, Organisation, RubricText } from '@rubrikk/core';
import type { DisclosureRule, WavesComparison } from '@rubrikk/scoring';
import type { Words } from '../words/words.ts';

/** A comparison of two waves with the words to print it in. */
export interface ComparisonDocument {
  readonly comparison: WavesComparison;
  readonly rubric: OrdinalRubric;
  readonly rule: DisclosureRule;
  /** The rubric's words. */
  readonly text: RubricText;
  /** The command's words. */
  readonly words: Words;
  /** The tree that the units stand in, with their names. */
  readonly organisation: Organisation | undefined;
  /** The waves by their own words, where the answers have any: what they are called here may be another thing. */
  readonly waves: readonly [before: string | undefined, after: string | undefined];
  /** Whether raters were to be linked. */
  readonly isLinked: boolean;
  /** On how many of the indicators that are shown raters are compared with themselves. */
  readonly linked: 'all' | 'some' | 'none';
  /** How many raters answered before and after; `null` where that isn't shown. */
  readonly raters: readonly [before: number | null, after: number | null];
}

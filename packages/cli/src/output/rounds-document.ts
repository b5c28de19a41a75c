import type { OrdinalRubric, RubricText } from '@rubrikk/core';
import type { DisclosureRule } from '@rubrikk/scoring';
import type { TwoRounds } from '../comparing/two-rounds.ts';
import type { Words } from '../words/words.ts';

/** A comparison of two rounds with the words to print it in. */
export interface RoundsDocument extends TwoRounds {
  readonly rubric: OrdinalRubric;
  readonly rule: DisclosureRule;
  /** The rubric's words. */
  readonly text: RubricText;
  /** The command's words. */
  readonly words: Words;
}

import type { PhraseKind } from './phrase-kind.test-data.ts';

/** A string of a text: where it stands, what it is for, and what a reader is shown. */
export interface Phrase {
  /** The keys that lead to it, such as `indicators.shared-vision`. */
  readonly place: string;
  /** What it is for. */
  readonly kind: PhraseKind;
  /** The string. */
  readonly words: string;
  /** The string as it is shown: after its stem where it completes one. */
  readonly shown: string;
}

import type { ContentKind } from './content-kind.test-data.ts';
import type { Data } from './data.test-data.ts';
import type { Language } from './language.test-data.ts';

/** A thing that ships, of any kind: its structure, and its words by language. */
export interface Content {
  /** Where it stands, such as `rubrics/plc-results`. */
  readonly place: string;
  /** What it is. */
  readonly kind: ContentKind;
  /** What its folder is called. */
  readonly id: string;
  /** Ids, order and source, without a sentence. */
  readonly structure: Data;
  /** Its words, the language of the original first. Empty where it has none to put into words. */
  readonly texts: ReadonlyMap<Language, Data>;
}

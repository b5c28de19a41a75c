import type { Phrase } from './phrase.test-data.ts';
import type { PhraseKind } from './phrase-kind.test-data.ts';

const kinds: readonly PhraseKind[] = ['statement', 'guidance', 'descriptor', 'prompt'];

/** Whether words are one or more whole sentences, and not a name. */
export function isSentence({ kind }: Phrase): boolean {
  return kinds.includes(kind);
}

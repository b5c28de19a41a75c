import { longest, mostSentences } from './limits.test-data.ts';
import type { Phrase } from './phrase.test-data.ts';
import { sentenceCount } from './sentence-count.test-data.ts';

const sentenceLimits: Readonly<Record<string, number>> = mostSentences;

/** What is too long in words: characters, or sentences. */
export function lengthFaults({ place, kind, shown }: Phrase): string[] {
  const most = sentenceLimits[kind] ?? Number.POSITIVE_INFINITY;
  const count = sentenceCount(shown);
  return [
    ...(shown.length > longest[kind] ? [`${place}: ${shown.length} characters; ${longest[kind]} at most`] : []),
    ...(count > most ? [`${place}: ${count} sentences; ${most} at most`] : []),
  ];
}

import type { MissingKind } from '@rubrikk/core';

/**
 * What the kinds of missing are called in Norwegian, Danish, Swedish and English, for `missing` of `readAnswers` and
 * `readResponses`; the kinds' own ids are always understood.
 *
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { missingOf, missingWords, readAnswers } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const reader = readAnswers(plcResults, { missing: { ...missingWords, '99': 'declined' } });
 * reader.push(new TextEncoder().encode(`${indicator}\n3\nVed ikke\n99\n`));
 * const read = reader.end();
 * if (read.ok) console.log(missingOf(read.tally, {}, indicator)['do-not-know']); // => 1
 * ```
 */
export const missingWords = {
  'ikke aktuelt': 'not-applicable',
  'ikke relevant': 'not-applicable',
  'vet ikke': 'do-not-know',
  'ønsker ikke å svare': 'declined',
  'vil ikke svare': 'declined',
  'ikke besvart': 'skipped',
  'ikkje aktuelt': 'not-applicable',
  'ikkje relevant': 'not-applicable',
  'veit ikkje': 'do-not-know',
  'ønskjer ikkje å svare': 'declined',
  'vil ikkje svare': 'declined',
  'ikkje svart på': 'skipped',
  'ved ikke': 'do-not-know',
  'ønsker ikke at svare': 'declined',
  'ikke besvaret': 'skipped',
  'ej relevant': 'not-applicable',
  'inte relevant': 'not-applicable',
  'vet ej': 'do-not-know',
  'vet inte': 'do-not-know',
  'vill inte svara': 'declined',
  'vill ej svara': 'declined',
  'ej besvarad': 'skipped',
  'inte besvarad': 'skipped',
  'not applicable': 'not-applicable',
  'n/a': 'not-applicable',
  'don’t know': 'do-not-know',
  "don't know": 'do-not-know',
  'do not know': 'do-not-know',
  'prefer not to say': 'declined',
  declined: 'declined',
  'not answered': 'skipped',
} as const satisfies Readonly<Record<string, MissingKind>>;

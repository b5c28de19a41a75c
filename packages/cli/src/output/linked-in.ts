import type { WavesComparison } from '@rubrikk/scoring';
import type { ComparisonDocument } from './comparison-document.ts';

/** On how many of the indicators that are shown, of everyone and of units, raters are compared with themselves. */
export function linkedIn({ groups }: WavesComparison): ComparisonDocument['linked'] {
  const changes = groups.flatMap((group) => group.changes);
  const pairings = new Set(changes.flatMap(({ result }) => (result?.status === 'shown' ? [result.pairing] : [])));
  if (!pairings.has('paired')) return 'none';
  return pairings.has('unpaired') ? 'some' : 'all';
}

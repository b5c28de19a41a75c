import { fieldsOf } from '../fields-of.ts';
import type { PublishedIssue } from './placed-result.ts';
import type { PublishedReport } from './published-group.ts';
import { readComparison } from './read-comparison.ts';
import { readPublished } from './read-published.ts';
import { readRounds } from './read-rounds.ts';

/**
 * Takes from a document what an audit needs: a report, or each wave of a comparison of waves, or the individual round of a
 * comparison of rounds.
 */
export function readDocument(
  data: unknown,
): readonly PublishedReport[] | { readonly issues: readonly PublishedIssue[] } {
  const { format } = fieldsOf(data);
  if (format === 'rubrikk/comparison@1') return readComparison(data);
  if (format === 'rubrikk/rounds-comparison@1') return readRounds(data);
  const read = readPublished(data);
  return 'issues' in read ? read : [read];
}

import type { ComparisonSide } from '../comparisons/comparison-side.ts';
import type { Protected } from '../disclosure/protected.ts';
import { suppressionOf } from '../disclosure/suppression-of.ts';
import type { IndicatorResult } from './indicator-result.ts';

/** A result as one side of a comparison, which counts raters. */
export function unweightedSide(result: IndicatorResult): Protected<ComparisonSide> {
  if (result.status === 'suppressed') return suppressionOf(result);
  const { counts, weightedCounts, missing, missingRule: rule, setAside, anchored } = result;
  if (weightedCounts === undefined) return { status: 'shown', counts, missing, rule, setAside, anchored };
  throw new RangeError('Expected ratings without weights; received weighted ones. Make a report of the plain tally.');
}

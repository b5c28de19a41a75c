import { sumOf } from '../sum-of.ts';
import { isCount } from './is-count.ts';
import { groupOf, labelIssues, numbersIn, type PlacedResult, type PublishedIssue, wrong } from './placed-result.ts';
import type { PublishedDimension } from './published-group.ts';

/** Takes from a dimension's result that is shown what an audit needs; what is wrong with it has been looked for. */
export function publishedDimension(result: PlacedResult): PublishedDimension {
  const { dimension, indicators, n, counts } = result.fields;
  return {
    ...groupOf(result),
    dimension: dimension as string,
    indicators: indicators as number,
    n: n as number,
    ratings: sumOf(counts as readonly number[]),
  };
}

/** What is wrong with a dimension's result. */
export function dimensionIssues(result: PlacedResult): PublishedIssue[] {
  const { status, n, indicators, counts } = result.fields;
  const labels = labelIssues(result, 'dimension');
  if (status !== 'shown') return status === 'suppressed' ? [...labels, ...numbersIn(result)] : labels;
  const isRight = Array.isArray(counts) && counts.every(isCount);
  const inPlace = (key: string, expected: string, value: unknown) => wrong([...result.path, key], expected, value);
  const ofN = 'the fewest who rated one of its indicators, a whole number from 0';
  return [
    ...labels,
    ...(isCount(n) ? [] : [inPlace('n', ofN, n)]),
    ...(isCount(indicators) ? [] : [inPlace('indicators', 'how many indicators went in, from 0', indicators)]),
    ...(isRight ? [] : [inPlace('counts', 'the ratings on each level, whole numbers from 0', counts)]),
  ];
}

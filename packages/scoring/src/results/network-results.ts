import type { DimensionResult } from './dimension-result.ts';
import type { GroupResults } from './group-results.ts';
import type { IndicatorResult } from './indicator-result.ts';

/** What the ratings of one network's units say. */
export interface NetworkResults {
  /** The network. */
  readonly network: string;
  /** Every indicator of everyone in it, then of each role. */
  readonly results: readonly IndicatorResult[];
  /** Every dimension, in the same order. */
  readonly dimensions: readonly DimensionResult[];
}

/** The results of each network, in the order met. */
export function networkResults(groups: readonly GroupResults[]): NetworkResults[] {
  const names = new Set(groups.flatMap(({ network }) => network ?? []));
  return [...names].map((network) => {
    const own = groups.filter((group) => group.network === network);
    return {
      network,
      results: own.flatMap(({ results }) => results.map((result) => ({ network, ...result }))),
      dimensions: own.flatMap(({ dimensions }) => dimensions.map((result) => ({ network, ...result }))),
    };
  });
}

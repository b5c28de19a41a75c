import type { Dimension } from './dimension.ts';
import type { Rubric } from './rubric.ts';
import type { DimensionId, IndicatorOf } from './rubric-ids.ts';

/** An indicator of a rubric, and where it stands. */
export interface PlacedIndicator<R extends Rubric = Rubric> {
  /** The indicator. */
  readonly indicator: IndicatorOf<R>;
  /** The ids of the dimensions that it is in, the widest first. */
  readonly dimensions: readonly DimensionId<R>[];
}

/**
 * Every indicator of a rubric, in its order, with the dimensions that it is in.
 *
 * @param rubric - the rubric
 * @returns the indicators; in a dimension its own come before those of the dimensions in it
 * @example
 * ```ts
 * import { indicatorsOf, type Rubric } from '@rubrikk/core';
 *
 * const rubric = {
 *   id: 'reading',
 *   version: '1.0.0',
 *   source: { title: 'Reading', language: 'en' },
 *   dimensions: [
 *     { id: 'school', dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }] },
 *     { id: 'home', indicators: [{ id: 'together' }] },
 *   ],
 * } as const satisfies Rubric;
 * for (const { indicator, dimensions } of indicatorsOf(rubric)) console.log(dimensions.join(' > '), indicator.id);
 * // => school > daily aloud
 * // => home together
 * ```
 */
export function indicatorsOf<const R extends Rubric>(rubric: R): PlacedIndicator<R>[] {
  return rubric.dimensions.flatMap((dimension) => indicatorsIn<R>(dimension, [dimension.id]));
}

function indicatorsIn<R extends Rubric>(dimension: Dimension, dimensions: readonly DimensionId<R>[]) {
  const { indicators = [], dimensions: below = [] } = dimension;
  // What stands in the rubric has its types, which TypeScript can't follow down dimensions of any depth.
  const own = indicators.map(
    (indicator): PlacedIndicator<R> => ({ indicator: indicator as IndicatorOf<R>, dimensions }),
  );
  const narrower = below.flatMap((one): PlacedIndicator<R>[] =>
    indicatorsIn<R>(one, [...dimensions, one.id as DimensionId<R>]),
  );
  return [...own, ...narrower];
}

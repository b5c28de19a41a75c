import type { Dimension, Indicator, Rubric } from '@rubrikk/core';

/** An indicator of a rubric, and where it stands. */
export interface PlacedIndicator {
  readonly indicator: Indicator;
  /** The dimensions that it is in, the widest first. */
  readonly dimensions: readonly [string, ...string[]];
}

/** Every indicator in the rubric's order. Core has the same; it is not imported, as zod would come with it. */
export function indicatorsOf(rubric: Rubric): PlacedIndicator[] {
  return rubric.dimensions.flatMap((dimension) => indicatorsIn(dimension, [dimension.id]));
}

function indicatorsIn(dimension: Dimension, dimensions: PlacedIndicator['dimensions']): PlacedIndicator[] {
  const { indicators = [], dimensions: below = [] } = dimension;
  return [
    ...indicators.map((indicator) => ({ indicator, dimensions })),
    ...below.flatMap((narrower) => indicatorsIn(narrower, [...dimensions, narrower.id])),
  ];
}

/** The ids of a rubric's indicators, in its order. */
export function indicatorIds(rubric: Rubric): string[] {
  return indicatorsOf(rubric).map(({ indicator }) => indicator.id);
}

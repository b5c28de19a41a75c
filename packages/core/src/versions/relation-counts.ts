import type { Relation } from './relation.ts';

/** Fewest and most. */
type Range = readonly [fewest: number, most: number];

/** How many indicators stand on either side of an entry. `none` stands apart: it has one side only. */
export const relationCounts: {
  readonly [R in Exclude<Relation, 'none'>]: { readonly from: Range; readonly to: Range };
} = {
  equal: { from: [1, 1], to: [1, 1] },
  subset: { from: [1, Number.POSITIVE_INFINITY], to: [1, 1] },
  superset: { from: [1, 1], to: [1, Number.POSITIVE_INFINITY] },
  overlaps: { from: [1, Number.POSITIVE_INFINITY], to: [1, Number.POSITIVE_INFINITY] },
  'replaced-by': { from: [1, Number.POSITIVE_INFINITY], to: [1, Number.POSITIVE_INFINITY] },
  split: { from: [1, 1], to: [2, Number.POSITIVE_INFINITY] },
  merged: { from: [2, Number.POSITIVE_INFINITY], to: [1, 1] },
};

import type { TallyCounts } from './tally-counts.ts';

/** The numbers of a tally that stand group after group beside its raters, and are added up when groups are. */
export const tallyBlocks = ['counts', 'setAside', 'anchored', 'weighted', 'squares'] as const;

/** Such numbers: whole ones, or weights. */
export type BlockNumbers = TallyCounts | Float64Array;

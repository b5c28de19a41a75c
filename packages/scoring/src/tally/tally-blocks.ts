/** The numbers of a tally that stand group after group, and that are added up when groups are. */
export const tallyBlocks = ['raters', 'counts', 'setAside', 'anchored', 'weighted', 'squares'] as const;

/** Such numbers: whole ones, or weights. */
export type BlockNumbers = Uint32Array | Float64Array;

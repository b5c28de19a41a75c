/**
 * How far apart two levels are for Krippendorff's alpha: any two alike (`nominal`), by how many ratings lie between them
 * (`ordinal`), by steps (`interval`), or by steps in proportion to their sum (`ratio`).
 */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** What repeated draws say about how a measure would vary. */
export interface Bootstrap {
  /** The measure of the data themselves. */
  readonly estimate: number;
  /** The measure of each draw that has one, lowest first. */
  readonly replicates: Float64Array;
  /** How many draws have no value: report it when it isn't 0. */
  readonly withoutValue: number;
  /** The standard deviation of the replicates; `undefined` with a single one. */
  readonly standardError: number | undefined;
  /** The mean of the replicates less the estimate. */
  readonly bias: number;
}

/** How a bootstrap is drawn. */
export interface BootstrapOptions {
  /** A whole number of 0 or more: the same seed gives the same draws on every platform. */
  readonly seed: number;
  /** How many draws; 1000 when left out, a few times that for the ends of an interval. */
  readonly replicates?: number;
}

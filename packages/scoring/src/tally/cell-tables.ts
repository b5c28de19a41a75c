/** What {@link cellStatistics} looks up, so that a cell costs no logarithm and no sorting. */
export interface CellTables {
  /** log₂ of the whole numbers from 1; that of 0 is 0, as it's only ever multiplied by 0. */
  readonly logarithms: Float64Array;
  /** For each set of levels, as bits: how many they are times the agreement of raters spread evenly over them. */
  readonly agreements: Float64Array;
}

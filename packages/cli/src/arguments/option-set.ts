/** The options that a command has. */
export interface OptionSet<Single extends string = string, Repeated extends string = string> {
  /** Those that are given once. */
  readonly single: readonly Single[];
  /** Those that may be given again. */
  readonly repeated: readonly Repeated[];
}

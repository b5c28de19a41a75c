/** The raters of one group with a level of one indicator, by keys that are the same in both waves. */
export interface LinkedGroup {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether each wave of it is withheld. */
  readonly isWithheld: { readonly before: boolean; readonly after: boolean };
}

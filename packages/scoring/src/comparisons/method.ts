/** How a number was worked out. */
export interface Method {
  /** Its name, in kebab-case. */
  readonly name: string;
  /** Where it is written. */
  readonly source: string;
}

/** Which group a result is of. */
export interface GroupLabel {
  /** The unit; `null` for all units together. */
  readonly unit: string | null;
  /** The role; `null` for all roles together. */
  readonly role: string | null;
}

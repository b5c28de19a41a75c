/** What an attacker can work out of a hidden cell. */
export interface AuditInterval {
  /** The hidden cell. */
  readonly id: string;
  /** The fewest raters that it can have. */
  readonly lowest: number;
  /** The most that it can have; `undefined` when nothing that is shown limits it. */
  readonly highest: number | undefined;
}

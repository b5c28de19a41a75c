/** What an attacker can work out of a hidden cell. */
export interface AuditInterval {
  /** The hidden cell. */
  readonly id: string;
  /** The fewest raters that it can have. */
  readonly lowest: number;
  /** The most that it can have; `undefined` when nothing that is shown limits it. */
  readonly highest: number | undefined;
  /**
   * True where trying whole numbers took too long, as it may with many networks: the range is that of any numbers, and the
   * true one may be narrower. Otherwise left out.
   */
  readonly isWide?: true;
  /**
   * True where trying whole numbers took too long to say whether what the rule asks of the cell is kept: it may be told
   * after all, that it is too small or that all chose alike. Otherwise left out.
   */
  readonly isUnsettled?: true;
}

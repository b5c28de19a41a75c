/** What a table is protected with beside its rule. */
export interface ProtectOptions {
  /** The lowest favourable level, from 1: for rules about extreme shares. */
  readonly favourable?: number;
  /** Cells that are withheld anyhow, such as by another rule. */
  readonly withheld?: readonly string[];
  /** Cells that were published earlier, or matter most: others are withheld in their place, wherever that is enough. */
  readonly published?: readonly string[];
}

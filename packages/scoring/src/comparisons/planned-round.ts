import type { Round } from '@rubrikk/core';

/** Answers as far as a plan of rounds speaks of them: of one unit, in one round of one wave. */
export interface PlannedRound {
  /** The unit; `undefined` where the answers don't tell units apart. */
  readonly unit: string | undefined;
  /** The wave; `undefined` where they don't name it. */
  readonly wave: string | undefined;
  /** The round. */
  readonly round: Round;
}

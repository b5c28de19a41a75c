import { type Round, rounds } from '@rubrikk/core';
import type { ResponseTable } from '@rubrikk/scoring';

/** The rounds of a wave, or of all waves, in the order of rounds. */
export function roundsIn({ size, wave, round }: ResponseTable, chosen?: string): Round[] {
  const found = new Set<string | undefined>();
  for (let row = 0; row < size; row += 1) {
    const isIn = chosen === undefined || wave.values[wave.codes[row] as number] === chosen;
    if (isIn) found.add(round.values[round.codes[row] as number]);
  }
  return rounds.filter((one) => found.has(one));
}

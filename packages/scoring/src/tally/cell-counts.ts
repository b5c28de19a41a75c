import type { MissingKind } from '@rubrikk/core';
import { missingKinds } from './missing-kinds.ts';
import type { Tally } from './tally.ts';
import type { TallyCounts } from './tally-counts.ts';

/** The raters on each level of one indicator of one group, by their positions in the tally: a view, without a copy. */
export function cellCounts(tally: Tally, group: number, indicator: number): TallyCounts {
  const start = cellStart(tally, group, indicator);
  return tally.counts.subarray(start, start + tally.levels.length);
}

/** The raters without a level of one indicator of one group, by the kind of missing. */
export function cellMissing(tally: Tally, group: number, indicator: number): Readonly<Record<MissingKind, number>> {
  const start = cellStart(tally, group, indicator) + tally.levels.length;
  const entries = missingKinds.map((kind, at) => [kind, tally.counts[start + at] as number]);
  return Object.fromEntries(entries) as Record<MissingKind, number>;
}

function cellStart(tally: Tally, group: number, indicator: number): number {
  return (group * tally.indicators.length + indicator) * (tally.levels.length + missingKinds.length);
}

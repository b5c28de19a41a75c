import type { MissingKind } from '@rubrikk/core';
import { missingKinds } from './missing-kinds.ts';
import type { Tally } from './tally.ts';

/** The raters without a level of one indicator of one group, by their positions and by the kind of missing. */
export function cellMissing(
  { indicators, levels, counts }: Tally,
  group: number,
  indicator: number,
): Readonly<Record<MissingKind, number>> {
  const start = (group * indicators.length + indicator) * (levels.length + missingKinds.length) + levels.length;
  return {
    'not-applicable': counts[start] as number,
    'do-not-know': counts[start + 1] as number,
    declined: counts[start + 2] as number,
    skipped: counts[start + 3] as number,
  };
}

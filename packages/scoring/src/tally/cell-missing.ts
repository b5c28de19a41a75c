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
  const entries = missingKinds.map((kind, at) => [kind, counts[start + at] as number]);
  return Object.fromEntries(entries) as Record<MissingKind, number>;
}

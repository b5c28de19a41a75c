import { fRatioPValue } from '../../../packages/scoring/src/reliability/f-ratio-p-value.ts';
import { groupIntraclassCorrelation } from '../../../packages/scoring/src/reliability/group-intraclass-correlation.ts';

interface Input {
  readonly ratings: readonly (number | null)[];
  readonly groups: readonly (number | string)[];
}

export function compute({ ratings, groups }: Input): object {
  const rows = new Map<number | string, number[]>();
  for (const [index, group] of groups.entries()) {
    rows.set(group, [...(rows.get(group) ?? []), ratings[index] ?? 0]);
  }
  const icc = groupIntraclassCorrelation([...rows.values()]);
  return {
    msBetween: icc?.meanSquareBetween,
    msWithin: icc?.meanSquareWithin,
    f: icc?.f,
    p: icc && fRatioPValue(icc),
    icc1: icc?.icc1,
    icc2: icc?.icc2,
    icc1HarmonicFreeN0: icc?.icc1ForUnequalGroups,
    etaSquared: icc?.etaSquared,
    meanGroupSize: icc?.meanGroupSize,
    n0: icc?.effectiveGroupSize,
  };
}

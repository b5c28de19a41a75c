import type { FRatio } from './f-ratio.ts';
import { type GroupSummary, oneWayVariance } from './one-way-variance.ts';

/** How much of the variance of ratings lies between groups. Its test is {@link fRatioPValue}. */
export interface GroupIntraclassCorrelation extends FRatio {
  /** ICC(1): the share of the variance of single ratings that lies between groups, by the mean group size. */
  readonly icc1: number;
  /** ICC(1) by the effective group size, which allows for groups of different sizes. */
  readonly icc1ForUnequalGroups: number;
  /** ICC(2): the reliability of the groups' means; `undefined` when all means are equal. */
  readonly icc2: number | undefined;
  /** η²: the share of the sum of squares that lies between groups, not corrected for chance. */
  readonly etaSquared: number;
  /** The mean square between groups. */
  readonly meanSquareBetween: number;
  /** The mean square within groups. */
  readonly meanSquareWithin: number;
  /** Raters per group, on average. */
  readonly meanGroupSize: number;
  /** `(N − Σ nᵢ² / N) / (G − 1)`, with `nᵢ` the sizes of `G` groups and `N` their sum. */
  readonly effectiveGroupSize: number;
}

/**
 * ICC(1) and ICC(2) from what each group adds.
 *
 * @param groups - the groups with at least one rating
 * @returns the correlations, or `undefined` with fewer than two groups, no group of two, or no variance
 */
export function groupIntraclass(groups: readonly GroupSummary[]): GroupIntraclassCorrelation | undefined {
  const variance = oneWayVariance(groups);
  if (variance === undefined) return undefined;
  const { total, between, within, f, freedomBetween, freedomWithin } = variance;
  const meanSquareBetween = between / freedomBetween;
  const meanSquareWithin = within / freedomWithin;
  const difference = meanSquareBetween - meanSquareWithin;
  const icc1 = (size: number) => difference / (meanSquareBetween + (size - 1) * meanSquareWithin);
  const meanGroupSize = total / groups.length;
  const effectiveGroupSize = groups.reduce((sum, { size }) => sum + size * (1 - size / total), 0) / freedomBetween;
  return {
    icc1: icc1(meanGroupSize),
    icc1ForUnequalGroups: icc1(effectiveGroupSize),
    icc2: meanSquareBetween > 0 ? difference / meanSquareBetween : undefined,
    etaSquared: between / (between + within),
    meanSquareBetween,
    meanSquareWithin,
    meanGroupSize,
    effectiveGroupSize,
    f,
    freedomBetween,
    freedomWithin,
  };
}

import type { AlphaMetric } from './alpha-metric.ts';

/** The squared differences of all pairs of ratings, added up and divided by the number of ratings less 1. */
export type Disagreement = (counts: ArrayLike<number>) => number;

/**
 * How the ratings of one item differ, for Krippendorff's alpha.
 *
 * Where levels have scores, the sum over pairs `Σ nᵢ nⱼ (sᵢ − sⱼ)²` is `n Σ nᵢ sᵢ² − (Σ nᵢ sᵢ)²`, which needs no pairs.
 *
 * @param metric - how far apart two levels are
 * @param marginals - how many of all ratings that can be paired are on each level
 * @returns the measure of disagreement
 * @throws RangeError when there is no such metric
 */
export function disagreement(metric: AlphaMetric, marginals: readonly number[]): Disagreement {
  if (metric === 'ordinal') return ofScores(midRanks(marginals));
  if (metric === 'interval') return ofScores(marginals.map((_, level) => level));
  if (metric === 'nominal') return nominalDisagreement;
  if (metric === 'ratio') return ratioDisagreement;
  throw new RangeError(`Expected the metric nominal, ordinal, interval or ratio; received ${metric}.`);
}

/** The mean ranks of the levels, doubled and shifted to add up to 0 over all ratings: whole and as small as can be. */
function midRanks(marginals: readonly number[]): readonly number[] {
  let above = 0;
  for (const count of marginals) above += count;
  let below = 0;
  return marginals.map((count) => {
    above -= count;
    const rank = below - above;
    below += count;
    return rank;
  });
}

function ofScores(scores: readonly number[]): Disagreement {
  return (counts) => {
    let total = 0;
    let sum = 0;
    let squares = 0;
    for (let level = 0; level < scores.length; level += 1) {
      const count = counts[level] as number;
      const score = scores[level] as number;
      total += count;
      sum += count * score;
      squares += count * score * score;
    }
    return total < 2 ? 0 : Math.max(0, total * squares - sum * sum) / (total - 1);
  };
}

function nominalDisagreement(counts: ArrayLike<number>): number {
  let total = 0;
  let pairs = 0;
  for (let level = 0; level < counts.length; level += 1) {
    pairs += total * (counts[level] as number);
    total += counts[level] as number;
  }
  return total < 2 ? 0 : pairs / (total - 1);
}

function ratioDisagreement(counts: ArrayLike<number>): number {
  let total = 0;
  let sum = 0;
  for (let high = 1; high <= counts.length; high += 1) {
    const count = counts[high - 1] as number;
    for (let low = 1; low < high; low += 1) {
      sum += count * (counts[low - 1] as number) * ((high - low) / (high + low)) ** 2;
    }
    total += count;
  }
  return total < 2 ? 0 : sum / (total - 1);
}

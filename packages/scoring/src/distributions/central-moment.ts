import { totalOf } from '../numbers/total-of.ts';
import { mean } from './mean.ts';

/**
 * The mean of a power of the distances from the mean level.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param power - 2 for the variance of a population, 3 and 4 for what skewness and kurtosis are made of
 * @returns the moment, or `undefined` when nobody answered
 * @throws RangeError when there are fewer than two levels or a count is negative or not a number
 */
export function centralMoment(counts: ArrayLike<number>, power: number): number | undefined {
  const centre = mean(counts);
  if (centre === undefined) return undefined;
  const total = totalOf(counts);
  let moment = 0;
  for (let rank = 0; rank < counts.length; rank += 1) {
    moment += ((counts[rank] as number) / total) * (rank + 1 - centre) ** power;
  }
  return moment;
}

import { completeItems } from '../../../packages/scoring/src/reliability/complete-items.ts';
import { intraclassCorrelation } from '../../../packages/scoring/src/reliability/intraclass-correlation.ts';
import { intraclassInterval } from '../../../packages/scoring/src/reliability/intraclass-interval.ts';
import { meanSquares } from '../../../packages/scoring/src/reliability/mean-squares.ts';
import { type Nullable, ratersOf } from '../raters-of.ts';

const test =
  'irr tests ICC(2,·) with the degrees of freedom of its interval, which depend on the estimate; under the hypothesis of 0 they are (n - 1)(k - 1), as in Shrout & Fleiss and in psych, whose p is that of ICC(3,·)';
const interval =
  "irr takes k times too much of McGraw & Wong's a for ICC(2,k), so that its limits aren't those of ICC(2,1) stepped up; ours are psych's";
const noise =
  'a mean square that is 0 but for rounding: the packages divide by what rounding left and contradict each other';
const noVariance = 'ratings that are all the same: we have nothing, not even degrees of freedom';
const outOfReach =
  'the estimated variance of the mean rating, or its limit, is below 0: the packages print the quotient (4, 345.7), we have no value';

export const leftOut: Record<string, string> = {
  'ICC2.df2': test,
  'ICC2.p': test,
  'ICC2k.df2': test,
  'ICC2k.p': test,
  'ICC2k.lower': interval,
  'ICC2k.upper': interval,
};

/** What else is left out of a case in which a package prints what isn't a value. */
export function leftOutOf({ ratings }: { readonly ratings: Nullable }): Record<string, string> {
  const raters = ratersOf(ratings);
  const icc = intraclassCorrelation(raters, 'ICC(2,1)');
  const low = icc && intraclassInterval(icc)?.low;
  const squares = meanSquares(completeItems(raters));
  // Below this the reliability of one rating can't be stepped up to that of the mean.
  const least = -1 / (raters.length - 1);
  const constant = squares?.withinItems === 0 && squares.betweenItems === 0;
  return {
    ...(constant && reasons(['ICC*.df1', 'ICC*.df2'], noVariance)),
    ...(squares?.withinItems === 0 && reasons(['ICC1.lower', 'ICC1.upper'], noise)),
    ...(squares?.residual === 0 && reasons(['ICC2.f', 'ICC2k.f', 'ICC3.f', 'ICC3.p', 'ICC3k.f', 'ICC3k.p'], noise)),
    ...((squares?.residual === 0 || squares?.betweenItems === 0) && reasons(['psych'], noise)),
    ...(icc?.value !== undefined && icc.value <= least && reasons(['ICC2k.value'], outOfReach)),
    ...(low !== undefined && low <= least && reasons(['psych.lower.4', 'psych.upper.4'], outOfReach)),
  };
}

function reasons(keys: readonly string[], reason: string): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, reason]));
}

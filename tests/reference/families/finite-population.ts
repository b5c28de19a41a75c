import { finiteStandardError } from '../../../packages/scoring/src/distributions/finite-standard-error.ts';
import { finiteWilsonInterval } from '../../../packages/scoring/src/distributions/finite-wilson-interval.ts';
import { hypergeometricInterval } from '../../../packages/scoring/src/distributions/hypergeometric-interval.ts';
import { nonResponseBounds } from '../../../packages/scoring/src/distributions/non-response-bounds.ts';
import { limits } from '../limits.ts';

interface Input {
  readonly favourable: number;
  readonly respondents: number;
  readonly population: number;
  readonly level: number;
}

export function compute({ favourable, respondents, population, level }: Input): object {
  const { low, high } = hypergeometricInterval(favourable, respondents, population, level);
  return {
    estimate: respondents === 0 ? undefined : favourable / respondents,
    standardErrorFpc: finiteStandardError(favourable, respondents, population),
    hypergeometricExactCount: [low, high],
    hypergeometricExactShare: [low / population, high / population],
    wilsonEffectiveN: limits(finiteWilsonInterval(favourable, respondents, population, level)),
    nonResponseBounds: limits(nonResponseBounds(favourable, respondents, population)),
  };
}

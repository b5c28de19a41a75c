import { agrestiCaffoInterval } from '../../../packages/scoring/src/distributions/agresti-caffo-interval.ts';
import { fisherExactProbability } from '../../../packages/scoring/src/distributions/fisher-exact-probability.ts';
import { miettinenNurminenInterval } from '../../../packages/scoring/src/distributions/miettinen-nurminen-interval.ts';
import { newcombeInterval } from '../../../packages/scoring/src/distributions/newcombe-interval.ts';
import { limits } from '../limits.ts';

interface Input {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly level: number;
}

export function compute({ x1, n1, x2, n2, level }: Input): object {
  const first = { successes: x1, n: n1 };
  const second = { successes: x2, n: n2 };
  return {
    estimate: n1 === 0 || n2 === 0 ? undefined : x1 / n1 - x2 / n2,
    newcombeHybridScore: limits(newcombeInterval(first, second, level)),
    agrestiCaffo: limits(agrestiCaffoInterval(first, second, level)),
    miettinenNurminen: limits(miettinenNurminenInterval(first, second, level)),
    fisherExactP: fisherExactProbability(first, second),
  };
}

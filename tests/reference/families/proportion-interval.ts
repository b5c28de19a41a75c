import { agrestiCoullInterval } from '../../../packages/scoring/src/distributions/agresti-coull-interval.ts';
import { clopperPearsonInterval } from '../../../packages/scoring/src/distributions/clopper-pearson-interval.ts';
import { jeffreysInterval } from '../../../packages/scoring/src/distributions/jeffreys-interval.ts';
import { wilsonInterval } from '../../../packages/scoring/src/distributions/wilson-interval.ts';
import { limits } from '../limits.ts';

interface Input {
  readonly x: number;
  readonly n: number;
  readonly level: number;
}

export function compute({ x, n, level }: Input): object {
  const wilson = limits(wilsonInterval(x, n, level));
  const clopperPearson = limits(clopperPearsonInterval(x, n, level));
  return {
    estimate: n === 0 ? undefined : x / n,
    wilson,
    wilsonBinom: wilson,
    agrestiCoull: limits(agrestiCoullInterval(x, n, level)),
    jeffreysDescTools: limits(jeffreysInterval(x, n, level)),
    clopperPearson,
    clopperPearsonDescTools: clopperPearson,
    clopperPearsonBinom: clopperPearson,
  };
}
